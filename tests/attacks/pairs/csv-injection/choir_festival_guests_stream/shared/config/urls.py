from django.contrib import admin
from django.urls import path

from festival import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("guests/", views.SignUp.as_view()),
    path("guests/export/", views.export),
]

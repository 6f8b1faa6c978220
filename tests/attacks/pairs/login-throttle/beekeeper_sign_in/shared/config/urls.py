from django.contrib import admin
from django.urls import path

from apiary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sign-in/", views.SignIn.as_view()),
    path("api/hives/", views.MyHives.as_view()),
]

from django.contrib import admin
from django.urls import path

from clinic import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("app/sign-in/", views.SignInView.as_view()),
]

from django.contrib import admin
from django.urls import path

from archery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", views.sign_in),
]

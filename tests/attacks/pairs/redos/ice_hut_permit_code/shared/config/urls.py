from django.contrib import admin
from django.urls import path

from huts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("huts/", views.huts, name="huts"),
    path("huts/new/", views.register, name="register"),
]

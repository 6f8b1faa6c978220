from django.contrib import admin
from django.urls import path

from sleddogs import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("dogs/", views.dogs, name="dogs"),
    path("dogs/<int:pk>/", views.dog, name="dog"),
]

from django.contrib import admin
from django.urls import path

from orchard import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("varieties/", views.varieties),
    path("me/shifts/", views.my_shifts),
]

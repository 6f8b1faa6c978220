from django.contrib import admin
from django.urls import path

from wedding import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("parties/<int:pk>/seats/", views.replace_seats),
]

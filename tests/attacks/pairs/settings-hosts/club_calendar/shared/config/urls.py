from django.contrib import admin
from django.urls import path

from meetings import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.upcoming, name="upcoming"),
    path("meetings/<int:pk>/", views.meeting, name="meeting"),
]

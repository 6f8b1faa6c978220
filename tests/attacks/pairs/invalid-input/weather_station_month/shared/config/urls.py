from django.contrib import admin
from django.urls import path

from weather import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("", views.stations, name="stations"),
    path("<slug:slug>/latest/", views.latest, name="latest"),
    path("<slug:slug>/month/", views.month, name="month"),
]

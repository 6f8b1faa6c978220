from django.urls import path

from . import views

urlpatterns = [
    path("stations/", views.stations),
    path("stations/<slug:slug>/levels/", views.levels),
    path("stations/<slug:slug>/highest/", views.highest),
    path("alarms/", views.alarms),
]

from django.urls import path

from . import views

urlpatterns = [
    path("stations/", views.stations),
    path("readings/", views.readings),
    path("readings/new/", views.add_reading),
]

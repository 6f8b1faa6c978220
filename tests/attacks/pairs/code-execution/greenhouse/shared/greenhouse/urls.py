from django.urls import path

from . import views

urlpatterns = [
    path("readings/", views.readings),
    path("readings/where/", views.where),
    path("beds/", views.beds),
]

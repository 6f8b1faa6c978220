from django.urls import path

from . import api

urlpatterns = [
    path("places/", api.Places.as_view()),
    path("rides/", api.Rides.as_view()),
    path("rides/<int:pk>/", api.RideDetail.as_view()),
]

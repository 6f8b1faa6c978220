from django.urls import path

from .views import DriverLogin, TripList

urlpatterns = [
    path("login/", DriverLogin.as_view()),
    path("trips/", TripList.as_view()),
]

from django.urls import path

from .views import FlightList, ResetConfirm, ResetStart

urlpatterns = [
    path("reset/", ResetStart.as_view()),
    path("reset/confirm/", ResetConfirm.as_view()),
    path("flights/", FlightList.as_view()),
]

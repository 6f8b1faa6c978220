from django.urls import path

from .views import StationList, StationReadings, Summary

urlpatterns = [
    path("stations/", StationList.as_view()),
    path("stations/<int:pk>/readings/", StationReadings.as_view()),
    path("summary/", Summary.as_view()),
]

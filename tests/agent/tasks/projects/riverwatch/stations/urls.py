from django.urls import path

from . import views

urlpatterns = [
    path("stations/", views.StationList.as_view(), name="station-list"),
    path("stations/<slug:code>/", views.station_detail, name="station-detail"),
]

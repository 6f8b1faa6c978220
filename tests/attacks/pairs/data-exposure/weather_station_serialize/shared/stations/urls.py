from django.urls import path

from .views import OwnStationView, StationMapView

urlpatterns = [
    path("", StationMapView.as_view(), name="station-map"),
    path("<int:pk>/", OwnStationView.as_view(), name="station"),
]

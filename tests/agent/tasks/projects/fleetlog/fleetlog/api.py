"""The routes of the API."""

from django.urls import include, path
from rest_framework.routers import DefaultRouter

from core.views import status
from fleet.api import MemberViewSet, VehicleViewSet
from logbook.api import FuelReceiptViewSet, TripViewSet

router = DefaultRouter()
router.register("vehicles", VehicleViewSet, basename="vehicle")
router.register("members", MemberViewSet, basename="member")
router.register("trips", TripViewSet, basename="trip")
router.register("receipts", FuelReceiptViewSet, basename="receipt")

urlpatterns = [
    path("status/", status, name="status"),
    path("", include(router.urls)),
]

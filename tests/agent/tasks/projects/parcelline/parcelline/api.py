"""All endpoints of version 1."""

from django.urls import include, path
from rest_framework.routers import SimpleRouter

from apps.accounts.api.views import LoginView, LogoutView, MeView
from apps.billing.api.views import InvoiceViewSet
from apps.depots.api.views import DepotViewSet
from apps.shipments.api.views import ShipmentViewSet, TrackingEventViewSet

app_name = "v1"

router = SimpleRouter()
router.register("depots", DepotViewSet, basename="depot")
router.register("shipments", ShipmentViewSet, basename="shipment")
router.register("events", TrackingEventViewSet, basename="event")
router.register("invoices", InvoiceViewSet, basename="invoice")

urlpatterns = [
    path("auth/login/", LoginView.as_view(), name="login"),
    path("auth/logout/", LogoutView.as_view(), name="logout"),
    path("auth/me/", MeView.as_view(), name="me"),
    path("", include(router.urls)),
]

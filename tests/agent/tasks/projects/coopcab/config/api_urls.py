from django.urls import include, path
from rest_framework.routers import SimpleRouter

from accounts import api as accounts_api
from fleet import api as fleet_api
from payouts import api as payouts_api
from rides import api as rides_api

app_name = "v1"

router = SimpleRouter()
router.register("zones", rides_api.ZoneViewSet, basename="zone")
router.register("rides", rides_api.RideViewSet, basename="ride")

urlpatterns = [
    path("me/", accounts_api.MeView.as_view(), name="me"),
    path("me/earnings/", payouts_api.EarningsView.as_view(), name="earnings"),
    path("drivers/", fleet_api.DriverListView.as_view(), name="driver-list"),
    path("payouts/", payouts_api.PayoutListView.as_view(), name="payout-list"),
    path("quotes/", rides_api.QuoteView.as_view(), name="quote"),
    path("rides/<int:pk>/receipt/", rides_api.ReceiptView.as_view(), name="ride-receipt"),
    path("", include(router.urls)),
]

"""The API for the phone app."""

from django.urls import include, path
from rest_framework.routers import DefaultRouter

from concerts.api import ConcertViewSet, TicketRequestView
from instruments.api import LoanViewSet
from library.api import WorkViewSet

router = DefaultRouter()
router.register("concerts", ConcertViewSet, basename="concert")
router.register("works", WorkViewSet, basename="work")
router.register("loans", LoanViewSet, basename="loan")

urlpatterns = [
    path("ticket-requests/", TicketRequestView.as_view(), name="ticket-request"),
    path("", include(router.urls)),
]

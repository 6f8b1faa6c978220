"""All API routes live here, one router for the three apps."""
from django.urls import include, path
from rest_framework.routers import DefaultRouter

from kennels.api import QuoteView
from pets.api import PetViewSet
from stays.api import InvoiceViewSet, StayViewSet

router = DefaultRouter()
router.register("pets", PetViewSet, basename="api-pet")
router.register("stays", StayViewSet, basename="api-stay")
router.register("invoices", InvoiceViewSet, basename="api-invoice")

urlpatterns = [
    path("quote/", QuoteView.as_view(), name="api-quote"),
    path("", include(router.urls)),
]

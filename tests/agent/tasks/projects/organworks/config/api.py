from rest_framework.routers import DefaultRouter

from contracts.api import InvoiceViewSet
from faults.api import FaultViewSet
from instruments.api import OrganViewSet
from rounds.api import VisitViewSet

router = DefaultRouter()
router.register("organs", OrganViewSet, basename="organ")
router.register("visits", VisitViewSet, basename="visit")
router.register("faults", FaultViewSet, basename="fault")
router.register("invoices", InvoiceViewSet, basename="invoice")

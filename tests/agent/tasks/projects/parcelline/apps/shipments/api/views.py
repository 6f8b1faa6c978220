from rest_framework import mixins
from rest_framework.permissions import IsAuthenticated
from rest_framework.viewsets import GenericViewSet

from apps.core.mixins import CustomerScopedMixin
from apps.core.permissions import IsCustomer, IsStaffOrDispatcher
from apps.shipments.models import Shipment, TrackingEvent

from .serializers import ShipmentSerializer, TrackingEventSerializer


class ShipmentViewSet(
    CustomerScopedMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    GenericViewSet,
):
    queryset = Shipment.objects.all()
    serializer_class = ShipmentSerializer
    filterset_fields = ["status"]

    def get_permissions(self):
        if self.action == "create":
            return [IsAuthenticated(), IsCustomer()]
        return super().get_permissions()

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user.customer)


class TrackingEventViewSet(mixins.ListModelMixin, mixins.CreateModelMixin, GenericViewSet):
    """What the scanners report."""

    queryset = TrackingEvent.objects.select_related("depot")
    serializer_class = TrackingEventSerializer
    permission_classes = [IsAuthenticated, IsStaffOrDispatcher]
    filterset_fields = ["shipment", "kind"]

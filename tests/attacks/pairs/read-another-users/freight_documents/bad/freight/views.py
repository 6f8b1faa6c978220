from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Document, Port, Shipment
from .serializers import DocumentSerializer, PortSerializer, ShipmentSerializer


class PortList(generics.ListAPIView):
    queryset = Port.objects.order_by("code")
    serializer_class = PortSerializer
    permission_classes = [AllowAny]


class ShipmentList(generics.ListCreateAPIView):
    serializer_class = ShipmentSerializer

    def get_queryset(self):
        return self.request.user.shipments.order_by("-created")

    def perform_create(self, serializer):
        serializer.save(shipper=self.request.user)


class InShipment:
    """For the routes below /shipments/<shipment_pk>/."""

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.shipment = get_object_or_404(
            Shipment, pk=kwargs["shipment_pk"], shipper=request.user
        )


class DocumentList(InShipment, generics.ListCreateAPIView):
    serializer_class = DocumentSerializer

    def get_queryset(self):
        return Document.objects.filter(shipment=self.shipment).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(shipment=self.shipment)


class DocumentDetail(InShipment, generics.RetrieveAPIView):
    serializer_class = DocumentSerializer
    queryset = Document.objects.all()

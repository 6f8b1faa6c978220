from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Buyer, Delivery, Wine
from .serializers import BuyerSerializer, DeliverySerializer, WineSerializer


class WineViewSet(viewsets.ReadOnlyModelViewSet):
    """The wine list hangs at the door."""

    queryset = Wine.objects.all()
    serializer_class = WineSerializer
    permission_classes = [AllowAny]


class BuyerViewSet(viewsets.ModelViewSet):
    """Kept by the office; all of its people have accounts."""

    queryset = Buyer.objects.all()
    serializer_class = BuyerSerializer

    @action(detail=True)
    def deliveries(self, request, pk=None):
        rows = self.get_object().deliveries.all()[:50]
        return Response(DeliverySerializer(rows, many=True).data)


class DeliveryViewSet(viewsets.ModelViewSet):
    queryset = Delivery.objects.select_related("buyer", "wine")
    serializer_class = DeliverySerializer

from rest_framework import generics

from .models import Variety
from .serializers import OrderSerializer, VarietySerializer


class VarietyList(generics.ListAPIView):
    queryset = Variety.objects.order_by("name", "pk")
    serializer_class = VarietySerializer


class Orders(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.seed_orders.prefetch_related("lines").order_by("-placed_at", "-pk")

    def perform_create(self, serializer):
        serializer.save(buyer=self.request.user)


class OrderDetail(generics.RetrieveAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.seed_orders.prefetch_related("lines")

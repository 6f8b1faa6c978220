from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Cheese, Order
from .serializers import CheeseSerializer, OrderSerializer


class CheeseList(generics.ListAPIView):
    """The counter is open to everyone."""

    queryset = Cheese.objects.all()
    serializer_class = CheeseSerializer
    permission_classes = [AllowAny]


class OrderList(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(buyer=self.request.user).prefetch_related("lines")

    def perform_create(self, serializer):
        serializer.save(buyer=self.request.user)

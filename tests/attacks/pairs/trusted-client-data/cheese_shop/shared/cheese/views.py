from rest_framework import generics
from rest_framework.permissions import AllowAny

from .models import Cheese
from .serializers import CheeseSerializer, OrderSerializer


class CheeseList(generics.ListAPIView):
    queryset = Cheese.objects.filter(on_sale=True).order_by("name")
    serializer_class = CheeseSerializer
    permission_classes = [AllowAny]


class OrderList(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.cheese_orders.prefetch_related("lines").order_by("-made")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

from rest_framework import generics, status
from rest_framework.response import Response

from .models import Bouquet
from .ordering import place_order
from .serializers import BouquetSerializer, OrderSerializer


class BouquetList(generics.ListAPIView):
    queryset = Bouquet.objects.all()
    serializer_class = BouquetSerializer


class OrderList(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.flower_orders.prefetch_related("lines")

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        order = place_order(request.user, **serializer.validated_data)
        return Response(self.get_serializer(order).data, status=status.HTTP_201_CREATED)

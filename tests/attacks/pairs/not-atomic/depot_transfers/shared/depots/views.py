from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAdminUser

from .models import Depot, Transfer
from .serializers import DepotSerializer, StockSerializer, TransferSerializer
from .transfers import order


class DepotList(generics.ListAPIView):
    queryset = Depot.objects.order_by("name")
    serializer_class = DepotSerializer


class StockList(generics.ListAPIView):
    serializer_class = StockSerializer

    def get_queryset(self):
        return get_object_or_404(Depot, pk=self.kwargs["pk"]).stock.order_by("sku")


class TransferList(generics.ListCreateAPIView):
    queryset = Transfer.objects.prefetch_related("lines").order_by("-at", "-pk")
    serializer_class = TransferSerializer
    permission_classes = [IsAdminUser]

    def perform_create(self, serializer):
        serializer.instance = order(self.request.user, **serializer.validated_data)

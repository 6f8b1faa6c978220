from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import PurchaseOrder
from .serializers import PurchaseOrderSerializer


class PurchaseOrderList(generics.ListCreateAPIView):
    permission_classes = [IsAuthenticated]
    serializer_class = PurchaseOrderSerializer

    def get_queryset(self):
        orders = PurchaseOrder.objects.filter(buyer=self.request.user)
        return orders.prefetch_related("lines").order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(buyer=self.request.user)

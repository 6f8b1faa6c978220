from rest_framework import generics, serializers

from .mixins import WarehouseMixin
from .models import Item


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["id", "sku", "amount"]


class ItemList(WarehouseMixin, generics.ListCreateAPIView):
    serializer_class = ItemSerializer

    def get_queryset(self):
        return self.get_warehouse().items.order_by("sku", "pk")

    def perform_create(self, serializer):
        serializer.save(warehouse=self.get_warehouse())

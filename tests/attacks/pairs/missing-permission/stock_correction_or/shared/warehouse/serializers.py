from rest_framework import serializers

from .models import StockItem


class StockItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = StockItem
        fields = ["sku", "name", "quantity"]


class CorrectionSerializer(serializers.Serializer):
    counted = serializers.IntegerField(min_value=0, max_value=1_000_000)
    reason = serializers.CharField(max_length=200)

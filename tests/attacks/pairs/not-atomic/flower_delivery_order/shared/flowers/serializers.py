from rest_framework import serializers

from .models import Bouquet, Order, OrderLine


class BouquetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bouquet
        fields = ["id", "name", "price", "in_stock"]


class OrderLineSerializer(serializers.ModelSerializer):
    quantity = serializers.IntegerField(min_value=1, max_value=100)

    class Meta:
        model = OrderLine
        fields = ["bouquet", "quantity", "price"]
        read_only_fields = ["price"]


class OrderSerializer(serializers.ModelSerializer):
    lines = OrderLineSerializer(many=True, allow_empty=False, max_length=20)

    class Meta:
        model = Order
        fields = ["id", "address", "placed_at", "lines"]
        read_only_fields = ["placed_at"]

from rest_framework import serializers

from .models import Order, OrderLine, Wine


class WineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Wine
        fields = ["id", "name", "vintage", "price"]


class LineSerializer(serializers.ModelSerializer):
    bottles = serializers.IntegerField(min_value=1, max_value=600)

    class Meta:
        model = OrderLine
        fields = ["wine", "bottles", "price"]
        read_only_fields = ["price"]


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=40)

    class Meta:
        model = Order
        fields = ["id", "placed_at", "lines"]

from django.db import transaction
from rest_framework import serializers

from .models import Cheese, Line, Order


class CheeseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Cheese
        fields = ["id", "name", "cents"]


class LineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ["cheese", "pieces"]


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=30)
    total_cents = serializers.IntegerField(read_only=True)

    class Meta:
        model = Order
        fields = ["id", "placed_at", "lines", "total_cents"]

    @transaction.atomic
    def create(self, validated_data):
        lines = validated_data.pop("lines")
        order = Order.objects.create(**validated_data)
        Line.objects.bulk_create([Line(order=order, **line) for line in lines])
        return order

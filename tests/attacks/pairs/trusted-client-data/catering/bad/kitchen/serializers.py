from django.db import transaction
from rest_framework import serializers

from .models import Dish, Order, Portion


class DishSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dish
        fields = ["id", "name", "price_cents"]


class PortionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Portion
        fields = ["dish", "quantity"]


class OrderSerializer(serializers.ModelSerializer):
    portions = PortionSerializer(many=True, allow_empty=False, max_length=40)

    class Meta:
        model = Order
        fields = ["id", "event_day", "portions", "total_cents"]

    @transaction.atomic
    def create(self, validated_data):
        portions = validated_data.pop("portions")
        order = Order.objects.create(**validated_data)
        Portion.objects.bulk_create(Portion(order=order, **portion) for portion in portions)
        return order

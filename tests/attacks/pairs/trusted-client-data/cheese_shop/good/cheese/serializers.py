from django.db import transaction
from rest_framework import serializers

from .models import Cheese, Order, OrderLine


class CheeseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Cheese
        fields = ["id", "name", "cents"]


class OrderLineSerializer(serializers.ModelSerializer):
    cheese = serializers.PrimaryKeyRelatedField(queryset=Cheese.objects.filter(on_sale=True))
    quantity = serializers.IntegerField(min_value=1, max_value=50)

    class Meta:
        model = OrderLine
        fields = ["cheese", "quantity", "price_cents"]
        read_only_fields = ["price_cents"]


class OrderSerializer(serializers.ModelSerializer):
    lines = OrderLineSerializer(many=True, allow_empty=False)

    class Meta:
        model = Order
        fields = ["id", "total_cents", "made", "lines"]
        read_only_fields = ["total_cents"]

    @transaction.atomic
    def create(self, validated_data):
        lines = validated_data.pop("lines")
        order = Order(**validated_data)
        order.save()
        for line in lines:
            price = line["cheese"].cents
            order.total_cents += price * line["quantity"]
            OrderLine.objects.create(
                order=order, cheese=line["cheese"], quantity=line["quantity"], price_cents=price
            )
        order.save(update_fields=["total_cents"])
        return order

from django.db import transaction
from django.db.models import F
from rest_framework import serializers, status
from rest_framework.exceptions import APIException

from .models import Order, OrderLine, Variety


class SoldOut(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "There are not enough packets of a variety."
    default_code = "sold_out"


class VarietySerializer(serializers.ModelSerializer):
    class Meta:
        model = Variety
        fields = ["id", "name", "packets"]


class LineSerializer(serializers.ModelSerializer):
    packets = serializers.IntegerField(min_value=1, max_value=50)

    class Meta:
        model = OrderLine
        fields = ["variety", "packets"]


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=30)

    class Meta:
        model = Order
        fields = ["id", "placed_at", "lines"]

    @transaction.atomic
    def create(self, validated_data):
        lines = sorted(validated_data.pop("lines"), key=lambda line: line["variety"].pk)
        order = Order.objects.create(**validated_data)
        for line in lines:
            stock = Variety.objects.filter(pk=line["variety"].pk, packets__gte=line["packets"])
            if not stock.update(packets=F("packets") - line["packets"]):
                raise SoldOut
        OrderLine.objects.bulk_create(OrderLine(order=order, **line) for line in lines)
        return order

from django.db import transaction
from rest_framework import serializers

from .models import Line, Order, Pie


class PieSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pie
        fields = ["id", "name", "price"]


class LineSerializer(serializers.ModelSerializer):
    pie = serializers.PrimaryKeyRelatedField(queryset=Pie.objects.filter(baked=True))
    count = serializers.IntegerField(min_value=1, max_value=50)
    unit_price = serializers.DecimalField(max_digits=6, decimal_places=2, read_only=True)

    class Meta:
        model = Line
        fields = ["pie", "count", "unit_price"]


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=30)
    total = serializers.DecimalField(max_digits=9, decimal_places=2, read_only=True)

    class Meta:
        model = Order
        fields = ["id", "placed", "lines", "total"]

    @transaction.atomic
    def create(self, data):
        lines = data.pop("lines")
        order = Order.objects.create(**data)
        Line.objects.bulk_create(Line(order=order, **{"unit_price": line["pie"].price, **line}) for line in lines)
        return order

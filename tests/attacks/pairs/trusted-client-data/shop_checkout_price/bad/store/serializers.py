from django.db import transaction
from rest_framework import serializers

from .models import Line, Order, Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "price"]


class LineSerializer(serializers.ModelSerializer):
    product = serializers.PrimaryKeyRelatedField(queryset=Product.objects.filter(on_sale=True))
    quantity = serializers.IntegerField(min_value=1, max_value=100)
    price = serializers.DecimalField(max_digits=8, decimal_places=2, min_value=0)

    class Meta:
        model = Line
        fields = ["product", "quantity", "price"]


class OrderSerializer(serializers.ModelSerializer):
    lines = LineSerializer(many=True, allow_empty=False, max_length=50)

    class Meta:
        model = Order
        fields = ["id", "lines", "total", "created"]
        read_only_fields = ["total", "created"]

    @transaction.atomic
    def create(self, data):
        lines = data.pop("lines")
        total = sum(line["price"] * line["quantity"] for line in lines)
        order = Order.objects.create(total=total, **data)
        Line.objects.bulk_create(Line(order=order, **line) for line in lines)
        return order

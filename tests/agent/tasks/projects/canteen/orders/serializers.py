from rest_framework import serializers

from .models import Order, OrderLine, Supplier
from .services import place_order


class SupplierSerializer(serializers.ModelSerializer):
    class Meta:
        model = Supplier
        fields = ["id", "name", "email", "phone", "is_active"]


class OrderLineSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="ingredient.name", read_only=True)

    class Meta:
        model = OrderLine
        fields = ["ingredient", "name", "quantity", "price", "is_delivered"]
        read_only_fields = ["is_delivered"]


class OrderSerializer(serializers.ModelSerializer):
    kitchen_name = serializers.CharField(source="kitchen.name", read_only=True)
    supplier_name = serializers.CharField(source="supplier.name", read_only=True)
    placed_by = serializers.CharField(source="placed_by.username", read_only=True)
    total = serializers.DecimalField(max_digits=12, decimal_places=2, read_only=True)
    open_lines = serializers.SerializerMethodField()
    lines = OrderLineSerializer(many=True)

    class Meta:
        model = Order
        fields = [
            "id",
            "kitchen",
            "kitchen_name",
            "supplier",
            "supplier_name",
            "placed_by",
            "status",
            "delivery_date",
            "note",
            "total",
            "open_lines",
            "lines",
        ]
        read_only_fields = ["status"]

    def get_open_lines(self, order):
        return order.lines.filter(is_delivered=False).count()

    def validate_lines(self, lines):
        if not lines:
            raise serializers.ValidationError("An order needs at least one line.")
        return lines

    def create(self, validated_data):
        return place_order(**validated_data)

    def update(self, order, validated_data):
        validated_data.pop("lines", None)
        return super().update(order, validated_data)

from rest_framework import serializers

from .models import OrderLine


class OrderLineSerializer(serializers.ModelSerializer):
    class Meta:
        model = OrderLine
        fields = ["id", "product", "quantity", "unit_price"]
        extra_kwargs = {"quantity": {"min_value": 1, "max_value": 99}}

from rest_framework import serializers

from .models import OrderLine


class OrderLineSerializer(serializers.ModelSerializer):
    class Meta:
        model = OrderLine
        fields = ["id", "product", "quantity", "unit_price"]
        read_only_fields = ["unit_price"]
        extra_kwargs = {"quantity": {"min_value": 1, "max_value": 99}}

    def create(self, validated_data):
        return super().create({**validated_data, "unit_price": validated_data["product"].price})

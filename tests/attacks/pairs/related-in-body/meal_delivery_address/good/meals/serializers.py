from rest_framework import serializers

from .models import Address, Meal, MealOrder


class MealSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meal
        fields = ["id", "title", "vegetarian"]


class AddressSerializer(serializers.ModelSerializer):
    class Meta:
        model = Address
        fields = ["id", "street", "town", "door_hint"]


class MealOrderSerializer(serializers.ModelSerializer):
    deliver_to = serializers.StringRelatedField(source="address")

    class Meta:
        model = MealOrder
        fields = [
            "id",
            "meal",
            "address",
            "deliver_to",
            "day",
            "remark",
        ]

    def validate_address(self, address):
        if address.resident != self.context["request"].user:
            raise serializers.ValidationError("Please choose one of your addresses.")
        return address

from rest_framework import serializers

from .models import Rental, Van


class VanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Van
        fields = ["id", "name", "beds", "day_price"]


class RentalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Rental
        fields = ["reference", "van", "first_day", "last_day", "paid_at"]
        read_only_fields = ["paid_at"]

    def validate(self, attrs):
        if attrs["last_day"] < attrs["first_day"]:
            raise serializers.ValidationError({"last_day": "The last day is before the first."})
        return attrs


class PaymentSerializer(serializers.Serializer):
    reference = serializers.UUIDField()

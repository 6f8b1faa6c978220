from django.db import transaction
from django.utils import timezone
from rest_framework import serializers

from .models import Canoe, Rental


class CanoeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Canoe
        fields = ["id", "name", "day_rate"]


class RentalSerializer(serializers.ModelSerializer):
    fee = serializers.DecimalField(max_digits=8, decimal_places=2, coerce_to_string=False, read_only=True)

    class Meta:
        model = Rental
        fields = ["id", "canoe", "first_day", "last_day", "fee"]
        read_only_fields = ["fee"]

    def validate(self, attrs):
        if attrs["first_day"] < timezone.localdate():
            raise serializers.ValidationError({"first_day": "This day is over."})
        if not 0 <= (attrs["last_day"] - attrs["first_day"]).days < 21:
            raise serializers.ValidationError({"last_day": "A canoe is rented for 1 to 21 days."})
        return attrs

    @transaction.atomic
    def create(self, validated_data):
        canoe = Canoe.objects.select_for_update().get(pk=validated_data["canoe"].pk)
        first, last = validated_data["first_day"], validated_data["last_day"]
        if canoe.rentals.filter(first_day__lte=last, last_day__gte=first).exists():
            raise serializers.ValidationError({"canoe": "This canoe is out on these days."})
        return super().create({**validated_data, "canoe": canoe})

from django.db import IntegrityError, transaction
from django.utils import timezone
from rest_framework import serializers

from .models import Booking, Cabin


class CabinSerializer(serializers.ModelSerializer):
    class Meta:
        model = Cabin
        fields = ["id", "name", "seats"]


class BookingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Booking
        fields = ["id", "cabin", "day", "cancelled"]
        read_only_fields = ["cancelled"]
        validators = []

    def validate_day(self, day):
        if day < timezone.localdate():
            raise serializers.ValidationError("This day is over.")
        return day

    def create(self, validated_data):
        try:
            with transaction.atomic():
                return super().create(validated_data)
        except IntegrityError:
            raise serializers.ValidationError({"day": ["The cabin is taken on this day."]}) from None

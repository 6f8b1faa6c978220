from django.utils import timezone
from rest_framework import serializers

from .models import Reservation


class ReservationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reservation
        fields = ["id", "tool", "day"]

    def validate_day(self, day):
        if day < timezone.localdate():
            raise serializers.ValidationError("This day is over.")
        return day


class BasketSerializer(serializers.Serializer):
    reservations = ReservationSerializer(many=True, allow_empty=False, max_length=10)

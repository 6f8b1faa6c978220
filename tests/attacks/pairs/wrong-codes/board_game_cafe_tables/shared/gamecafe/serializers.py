from django.utils import timezone
from rest_framework import serializers

from .models import Reservation


class ReservationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reservation
        fields = ["id", "evening", "players", "game"]

    def validate_evening(self, evening):
        if evening < timezone.localdate():
            raise serializers.ValidationError("This evening is over.")
        return evening

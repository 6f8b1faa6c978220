from django.db import transaction
from django.db.models import F
from rest_framework import serializers

from .models import Flight, Glider


class GliderSerializer(serializers.ModelSerializer):
    check_due = serializers.SerializerMethodField()

    class Meta:
        model = Glider
        fields = ["id", "registration", "minutes_flown", "launches", "check_due"]

    def get_check_due(self, glider) -> bool:
        return glider.minutes_flown >= glider.next_check_at


class FlightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = ["id", "glider", "day", "minutes"]

    @transaction.atomic
    def create(self, validated_data):
        flight = super().create(validated_data)
        Glider.objects.filter(pk=flight.glider_id).update(
            minutes_flown=F("minutes_flown") + flight.minutes, launches=F("launches") + 1
        )
        return flight

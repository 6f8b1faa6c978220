from django.db import transaction
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
        glider = flight.glider
        glider.minutes_flown += flight.minutes
        glider.launches += 1
        glider.save()
        return flight

from rest_framework import serializers

from .models import Flight, Seat


class FlightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = ["id", "meadow", "rises"]


class SeatSerializer(serializers.ModelSerializer):
    weight_kg = serializers.IntegerField(min_value=30, max_value=140)

    class Meta:
        model = Seat
        fields = ["id", "flight", "weight_kg"]

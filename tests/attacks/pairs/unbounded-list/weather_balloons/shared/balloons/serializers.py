from rest_framework import serializers

from .models import Flight, Sounding


class FlightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = ["code", "launched"]


class SoundingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sounding
        fields = ["second", "altitude", "celsius"]

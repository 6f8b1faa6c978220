from rest_framework import serializers

from .models import Fault, Tram


class FaultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fault
        fields = ["id", "tram", "text", "minutes_lost", "fixed", "at"]
        read_only_fields = ["fixed", "at"]


class TramSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tram
        fields = ["id", "number", "model"]

from rest_framework import serializers

from .models import Fault, Inverter


class InverterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Inverter
        fields = ("id", "serial")


class FaultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fault
        fields = ("id", "code", "text", "seen_at")

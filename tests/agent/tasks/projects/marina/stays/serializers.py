from rest_framework import serializers

from stays.models import MeterReading, Stay


class StaySerializer(serializers.ModelSerializer):
    boat = serializers.CharField(source="boat.name")
    berth = serializers.CharField(source="berth.__str__")

    class Meta:
        model = Stay
        fields = ["id", "boat", "berth", "arrives", "leaves", "status", "note"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = MeterReading
        fields = ["id", "stay", "source", "taken_at", "kwh"]

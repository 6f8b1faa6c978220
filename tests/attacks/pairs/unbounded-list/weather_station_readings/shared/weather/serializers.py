from rest_framework import serializers

from .models import Reading, Station


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["code", "name", "altitude"]


class ReadingSerializer(serializers.ModelSerializer):
    station = serializers.CharField(source="station.code", read_only=True)

    class Meta:
        model = Reading
        fields = ["station", "taken_at", "celsius", "humidity"]

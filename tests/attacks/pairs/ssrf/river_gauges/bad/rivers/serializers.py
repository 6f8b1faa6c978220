from rest_framework import serializers

from .models import Gauge, Reading


class GaugeSerializer(serializers.ModelSerializer):
    relay = serializers.RegexField(r"^[a-z][a-z0-9-]*", max_length=40)
    station = serializers.RegexField(r"^[A-Z]{2}[0-9]+\Z", max_length=12)

    class Meta:
        model = Gauge
        fields = ["id", "name", "relay", "station"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "level", "taken_at"]

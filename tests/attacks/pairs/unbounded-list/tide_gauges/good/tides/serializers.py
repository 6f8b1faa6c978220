from rest_framework import serializers

from .models import Gauge, Reading


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["taken_at", "centimetres"]


class GaugeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Gauge
        fields = ["code", "name"]


class GaugeDetailSerializer(serializers.ModelSerializer):
    readings = serializers.SerializerMethodField()

    class Meta:
        model = Gauge
        fields = ["code", "name", "readings"]

    def get_readings(self, gauge):
        return ReadingSerializer(gauge.readings.all()[:30], many=True).data

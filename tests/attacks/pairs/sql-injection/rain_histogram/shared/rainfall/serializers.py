from rest_framework import serializers

from .models import Measurement, Station


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["code", "name"]


class MeasurementSerializer(serializers.ModelSerializer):
    class Meta:
        model = Measurement
        fields = ["day", "millimetres"]

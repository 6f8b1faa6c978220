from rest_framework import serializers

from .models import Measurement, Sensor


class SensorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sensor
        fields = ["id", "code", "altitude"]


class MeasurementSerializer(serializers.ModelSerializer):
    sensor = serializers.SlugRelatedField("code", read_only=True)

    class Meta:
        model = Measurement
        fields = ["id", "sensor", "depth_cm", "at"]

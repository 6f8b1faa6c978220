from rest_framework import serializers

from .models import Reading


class ReadingSerializer(serializers.ModelSerializer):
    sensor = serializers.CharField(source="sensor.label", read_only=True)

    class Meta:
        model = Reading
        fields = ["id", "sensor", "celsius", "taken_at"]

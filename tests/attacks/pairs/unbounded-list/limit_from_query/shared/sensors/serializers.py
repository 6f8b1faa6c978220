from rest_framework import serializers

from .models import Reading


class ReadingSerializer(serializers.ModelSerializer):
    sensor = serializers.CharField(source="sensor.name")

    class Meta:
        model = Reading
        fields = ["sensor", "taken_at", "celsius"]
        read_only_fields = fields

from rest_framework import serializers

from .models import Reading


class ReadingSerializer(serializers.ModelSerializer):
    meter = serializers.CharField(source="meter.serial")
    street = serializers.CharField(source="meter.street")

    class Meta:
        model = Reading
        fields = ["id", "meter", "street", "taken_on", "kwh"]

from rest_framework import serializers

from .models import Point, Reading


class PointSerializer(serializers.ModelSerializer):
    class Meta:
        model = Point
        fields = ["id", "place"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "watt_hours", "taken_at"]

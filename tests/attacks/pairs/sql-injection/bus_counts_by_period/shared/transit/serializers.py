from rest_framework import serializers

from .models import Line, StopCount


class LineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Line
        fields = ("id", "code", "operator")


class StopCountSerializer(serializers.ModelSerializer):
    class Meta:
        model = StopCount
        fields = ("id", "line", "counted_at", "boarded", "alighted")

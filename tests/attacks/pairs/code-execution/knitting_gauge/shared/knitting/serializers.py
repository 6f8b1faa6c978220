from rest_framework import serializers

from .models import Pattern


class PatternSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pattern
        fields = ["id", "name", "stitches"]


class MeasuresSerializer(serializers.Serializer):
    width = serializers.FloatField(min_value=1, max_value=500)
    gauge = serializers.FloatField(min_value=5, max_value=60)

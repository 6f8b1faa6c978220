from rest_framework import serializers

from .models import Chart


class ChartSerializer(serializers.ModelSerializer):
    rows = serializers.ListField(child=serializers.CharField(max_length=120), max_length=200)

    class Meta:
        model = Chart
        fields = ["id", "title", "needle", "rows"]


class ImportSerializer(serializers.Serializer):
    text = serializers.CharField(max_length=20000)

from rest_framework import serializers

from .models import Logger, Service


class LoggerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Logger
        fields = ["id", "name"]


class ServiceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Service
        fields = ["id", "day", "work"]


class PeakQuery(serializers.Serializer):
    since = serializers.CharField(max_length=60)
    above = serializers.DecimalField(max_digits=6, decimal_places=2, min_value=0)

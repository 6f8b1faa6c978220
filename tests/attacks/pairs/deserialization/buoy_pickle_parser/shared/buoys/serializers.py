from rest_framework import serializers

from .models import Logger, Sample


class LoggerSerializer(serializers.ModelSerializer):
    class Meta:
        model = Logger
        fields = ["id", "name"]


class SampleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sample
        fields = ["id", "salinity", "celsius"]

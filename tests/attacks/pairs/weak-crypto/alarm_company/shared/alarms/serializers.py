from rest_framework import serializers

from .models import Incident


class IncidentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Incident
        fields = ["id", "sensor", "at"]


class CodewordSerializer(serializers.Serializer):
    codeword = serializers.CharField(min_length=10, max_length=60, write_only=True)


class SpokenSerializer(serializers.Serializer):
    codeword = serializers.CharField(max_length=60, write_only=True)

from rest_framework import serializers

from .models import NestRecord


class NestRecordSerializer(serializers.ModelSerializer):
    class Meta:
        model = NestRecord
        fields = ("id", "species", "grid_reference", "eggs", "seen_on")

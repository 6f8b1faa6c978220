from rest_framework import serializers

from .models import Quay, Reading


class QuaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Quay
        fields = ["id", "name", "depth_cm"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "level", "day"]

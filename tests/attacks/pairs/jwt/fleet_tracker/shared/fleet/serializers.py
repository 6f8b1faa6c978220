from rest_framework import serializers

from .models import Position, Van


class VanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Van
        fields = ["id", "plate"]


class PositionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Position
        fields = ["latitude", "longitude", "at"]

from rest_framework import serializers

from .models import Feeding, Sighting, Tank


class TankSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tank
        fields = ["id", "name", "litres"]


class FeedingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Feeding
        fields = ["id", "tank", "at", "food", "grams"]


class SightingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sighting
        fields = ["id", "tank", "species"]

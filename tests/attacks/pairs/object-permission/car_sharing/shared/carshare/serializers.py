from rest_framework import serializers

from .models import Car


class CarSerializer(serializers.ModelSerializer):
    class Meta:
        model = Car
        fields = ["plate", "model", "district", "cents_per_km"]


class CarChangeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Car
        fields = ["plate", "model", "district", "cents_per_km"]
        read_only_fields = ["plate", "model"]

from rest_framework import serializers

from .models import Expedition, GearItem


class ExpeditionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Expedition
        fields = ["id", "name"]


class GearItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = GearItem
        fields = ["id", "name", "storage_code", "weight_grams"]

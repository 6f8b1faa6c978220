from rest_framework import serializers

from .models import Block


class BlockSerializer(serializers.ModelSerializer):
    class Meta:
        model = Block
        fields = ["id", "grape", "harvested_kg"]


class HarvestSerializer(serializers.Serializer):
    kg = serializers.IntegerField(min_value=1, max_value=100_000)

from rest_framework import serializers

from .models import Batch, Recipe


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["id", "name", "formula"]


class BatchSerializer(serializers.ModelSerializer):
    malt_kg = serializers.FloatField(min_value=0.1, max_value=5000)
    water_l = serializers.FloatField(min_value=1, max_value=50000)
    hops_g = serializers.FloatField(min_value=0, max_value=50000, default=0)

    class Meta:
        model = Batch
        fields = ["id", "malt_kg", "water_l", "hops_g"]

from rest_framework import serializers

from .models import Load, Material


class MaterialSerializer(serializers.ModelSerializer):
    class Meta:
        model = Material
        fields = ["id", "name"]


class LoadSerializer(serializers.ModelSerializer):
    kilograms = serializers.IntegerField(min_value=1, max_value=40_000)

    class Meta:
        model = Load
        fields = ["id", "material", "kilograms", "weighed_at"]
        read_only_fields = ["weighed_at"]


class WeightSerializer(LoadSerializer):
    class Meta(LoadSerializer.Meta):
        read_only_fields = ["material", "weighed_at"]

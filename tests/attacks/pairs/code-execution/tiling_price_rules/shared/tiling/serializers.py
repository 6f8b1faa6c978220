from rest_framework import serializers

from .models import PriceRule


class PriceRuleSerializer(serializers.ModelSerializer):
    class Meta:
        model = PriceRule
        fields = ["id", "tile", "formula"]


class AreaSerializer(serializers.Serializer):
    width = serializers.FloatField(min_value=0.1, max_value=100)
    height = serializers.FloatField(min_value=0.1, max_value=100)

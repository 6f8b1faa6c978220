from rest_framework import serializers

from .models import Typeface


class ColumnSerializer(serializers.Serializer):
    trait = serializers.CharField(max_length=100, default="classification")


class TypefaceSerializer(serializers.ModelSerializer):
    trait_value = serializers.CharField(read_only=True)

    class Meta:
        model = Typeface
        fields = ["id", "name", "trait_value"]

from rest_framework import serializers

from .models import Pattern


class PatternSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pattern
        fields = ["id", "title", "needle_mm", "metres_of_yarn"]


class AddressSerializer(serializers.Serializer):
    email = serializers.EmailField(max_length=254)

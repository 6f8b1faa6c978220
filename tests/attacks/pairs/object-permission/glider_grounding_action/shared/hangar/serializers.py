from rest_framework import serializers

from .models import Glider


class GliderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Glider
        fields = ["id", "registration", "kind", "grounded_reason"]
        read_only_fields = ["registration", "grounded_reason"]


class GroundingSerializer(serializers.ModelSerializer):
    grounded_reason = serializers.CharField(max_length=200)

    class Meta:
        model = Glider
        fields = ["grounded_reason"]

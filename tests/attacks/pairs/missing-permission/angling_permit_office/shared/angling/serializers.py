from rest_framework import serializers

from .models import Permit, Water


class WaterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Water
        fields = ["id", "name", "day_limit"]


class AskPermitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Permit
        fields = ["id", "water", "season", "state"]
        read_only_fields = ["state"]


class OfficePermitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Permit
        fields = ["id", "angler", "water", "season", "state"]
        read_only_fields = ["angler"]

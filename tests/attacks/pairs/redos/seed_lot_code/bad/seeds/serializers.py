import re

from rest_framework import serializers

from .models import Lot, Variety

LOT_CODE = re.compile(r"^([a-z0-9]+-?)+$")


class VarietySerializer(serializers.ModelSerializer):
    class Meta:
        model = Variety
        fields = ["id", "name", "sow_from"]


class LotSerializer(serializers.ModelSerializer):
    germination = serializers.IntegerField(min_value=0, max_value=100)

    class Meta:
        model = Lot
        fields = ["id", "variety", "code", "grams", "germination"]

    def validate_code(self, code):
        if not LOT_CODE.match(code):
            raise serializers.ValidationError("Lower-case letters, digits and dashes only.")
        return code

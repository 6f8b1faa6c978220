from rest_framework import serializers

from .models import Permit
from .patterns import is_label, is_plate


class PermitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Permit
        fields = ["id", "label", "plate", "valid_until"]

    def validate_label(self, value):
        if not is_label(value):
            raise serializers.ValidationError("Only words, please.")
        return value

    def validate_plate(self, value):
        if not is_plate(value):
            raise serializers.ValidationError("This is no number plate.")
        return value

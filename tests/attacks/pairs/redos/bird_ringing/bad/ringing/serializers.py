import re

from rest_framework import serializers

from .models import Capture

RING_CODE = re.compile(r"([A-Z0-9]+[-.]?)+")


class CaptureSerializer(serializers.ModelSerializer):
    class Meta:
        model = Capture
        fields = ["id", "species", "ring_code", "caught_on", "wing_mm"]

    def validate_ring_code(self, value):
        code = value.strip().upper()
        if not RING_CODE.fullmatch(code):
            raise serializers.ValidationError("Letters and digits in groups, e.g. DEH-12.AB7.")
        return code

from django.utils import timezone
from rest_framework import serializers

from .models import Shift


class ShiftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shift
        fields = ["id", "day", "hours"]

    def validate_day(self, value):
        if value > timezone.localdate():
            raise serializers.ValidationError("Shifts are entered after they were worked.")
        return value

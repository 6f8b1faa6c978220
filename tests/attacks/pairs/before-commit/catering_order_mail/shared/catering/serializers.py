from django.utils import timezone
from rest_framework import serializers

from .models import CateringOrder


class CateringOrderSerializer(serializers.ModelSerializer):
    portions = serializers.IntegerField(min_value=5, max_value=500)

    class Meta:
        model = CateringOrder
        fields = ["id", "menu", "day", "portions"]

    def validate_day(self, day):
        if day <= timezone.localdate():
            raise serializers.ValidationError("Order at least a day before.")
        return day

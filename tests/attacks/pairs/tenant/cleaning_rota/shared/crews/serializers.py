from rest_framework import serializers

from .models import Shift, Site


class SiteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Site
        fields = ["id", "street", "door_code"]


class ShiftSerializer(serializers.ModelSerializer):
    hours = serializers.DecimalField(max_digits=3, decimal_places=1, min_value=0, max_value=16)

    class Meta:
        model = Shift
        fields = ["id", "day", "cleaner", "hours"]

from django.utils import timezone
from rest_framework import serializers

from .models import Loaf, PreOrder


class LoafSerializer(serializers.ModelSerializer):
    class Meta:
        model = Loaf
        fields = ["id", "name", "in_season"]


class PreOrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = PreOrder
        fields = ["id", "loaf", "pieces", "collect_on", "confirmed"]
        read_only_fields = ["confirmed"]

    def validate_collect_on(self, day):
        if day <= timezone.localdate():
            raise serializers.ValidationError("Order at least one day ahead.")
        return day

from django.utils import timezone
from rest_framework import serializers

from .models import Parcel


class ParcelSerializer(serializers.ModelSerializer):
    class Meta:
        model = Parcel
        fields = ["id", "tracking", "deliver_on", "delivered"]


class RescheduleSerializer(serializers.Serializer):
    day = serializers.DateField()

    def validate_day(self, day):
        if day <= timezone.localdate():
            raise serializers.ValidationError("Pick a day after today.")
        return day

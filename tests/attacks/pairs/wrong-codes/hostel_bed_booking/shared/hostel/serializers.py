from django.utils import timezone
from rest_framework import serializers

from .models import Bed, Stay


class BedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bed
        fields = ["id", "room", "number"]


class StaySerializer(serializers.ModelSerializer):
    class Meta:
        model = Stay
        fields = ["id", "bed", "arrival", "departure"]

    def validate(self, data):
        if data["arrival"] < timezone.localdate():
            raise serializers.ValidationError({"arrival": "The arrival lies in the past."})
        if data["departure"] <= data["arrival"]:
            raise serializers.ValidationError({"departure": "The departure is too early."})
        return data

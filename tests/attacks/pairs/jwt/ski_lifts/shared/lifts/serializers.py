from rest_framework import serializers

from .models import Pass, Ride


class PassSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pass
        fields = ["id", "season", "photo_id"]


class RideSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ride
        fields = ["id", "lift", "at"]

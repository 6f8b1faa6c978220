from rest_framework import serializers

from .models import Driver, Trip


class SignInSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class DriverSerializer(serializers.ModelSerializer):
    class Meta:
        model = Driver
        fields = ["plate", "on_duty"]
        read_only_fields = ["plate"]


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "pick_up", "ordered_at", "done"]

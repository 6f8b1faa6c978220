from rest_framework import serializers

from .models import Stop, Tour


class LoginSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class StopSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stop
        fields = ["id", "address", "door_code", "delivered"]
        read_only_fields = ["address", "door_code"]


class TourSerializer(serializers.ModelSerializer):
    stops = StopSerializer(many=True, read_only=True)

    class Meta:
        model = Tour
        fields = ["id", "day", "stops"]

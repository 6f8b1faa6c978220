from rest_framework import serializers

from .models import Driver, Ride


class DriverProfileSerializer(serializers.ModelSerializer):
    email = serializers.EmailField(source="user.email", read_only=True)

    class Meta:
        model = Driver
        fields = ["display_name", "email", "phone", "licence_number", "car"]


class DriverCardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Driver
        fields = ["display_name", "car"]


class RideSerializer(serializers.ModelSerializer):
    driver = DriverCardSerializer(read_only=True)

    class Meta:
        model = Ride
        fields = ["id", "driver", "start", "goal", "leaves_at", "seats"]

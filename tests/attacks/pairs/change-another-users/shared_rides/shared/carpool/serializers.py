from rest_framework import serializers

from .models import Ride


class RideSerializer(serializers.ModelSerializer):
    driver = serializers.CharField(source="driver.get_username", read_only=True)

    class Meta:
        model = Ride
        fields = ["id", "driver", "start", "destination", "departs_at", "seats"]

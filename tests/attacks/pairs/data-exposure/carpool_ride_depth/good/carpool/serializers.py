from rest_framework import serializers

from .models import Ride


class RideSerializer(serializers.ModelSerializer):
    driver = serializers.CharField(source="driver.get_short_name", read_only=True)

    class Meta:
        model = Ride
        fields = ["id", "driver", "car", "start", "goal", "leaves_at"]
        depth = 1

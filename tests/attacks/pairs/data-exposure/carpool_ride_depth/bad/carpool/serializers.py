from rest_framework import serializers

from .models import Ride


class RideSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ride
        fields = ["id", "driver", "car", "start", "goal", "leaves_at"]
        depth = 1

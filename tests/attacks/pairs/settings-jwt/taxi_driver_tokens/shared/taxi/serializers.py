from rest_framework import serializers

from .models import Ride


class RideSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ride
        fields = ["id", "start", "goal", "created_at"]
        read_only_fields = ["created_at"]

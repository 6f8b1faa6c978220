from rest_framework import serializers

from .models import Commute, Stop


class StopSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stop
        fields = ["id", "name"]


class CommuteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Commute
        fields = ["id", "board_at", "leave_at", "departs"]

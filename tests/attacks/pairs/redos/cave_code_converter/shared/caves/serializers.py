from rest_framework import serializers

from .models import Cave, Trip


class CaveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Cave
        fields = ["code", "name", "depth"]


class TripSerializer(serializers.ModelSerializer):
    leader = serializers.CharField(source="leader.username", read_only=True)

    class Meta:
        model = Trip
        fields = ["id", "leader", "day", "report"]

from rest_framework import serializers

from .models import Result, Room, Team


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["id", "name", "slug", "minutes"]


class TeamSerializer(serializers.ModelSerializer):
    class Meta:
        model = Team
        fields = ["id", "name", "players", "phone", "booking_code"]
        read_only_fields = ["booking_code"]


class ResultSerializer(serializers.ModelSerializer):
    team = TeamSerializer(read_only=True)

    class Meta:
        model = Result
        fields = ["team", "seconds", "played_on"]

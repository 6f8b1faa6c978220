from rest_framework import serializers

from .models import Bout, Tournament


class TournamentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tournament
        fields = ["id", "name", "day"]


class BoutSerializer(serializers.ModelSerializer):
    tournament = TournamentSerializer(read_only=True)
    left = serializers.CharField(source="left.username", read_only=True)
    right = serializers.CharField(source="right.username", read_only=True)

    class Meta:
        model = Bout
        fields = ["id", "tournament", "left", "right", "left_hits", "right_hits"]

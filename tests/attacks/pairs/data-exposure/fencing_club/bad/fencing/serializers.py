from rest_framework import serializers

from .models import Bout, Tournament


class TournamentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Tournament
        fields = ["id", "name", "day"]


class BoutSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bout
        fields = ["id", "tournament", "left", "right", "left_hits", "right_hits"]
        depth = 1

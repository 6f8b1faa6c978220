from django.db import transaction
from rest_framework import serializers

from .models import Card, Player, Team


class PlayerSerializer(serializers.Serializer):
    card = serializers.CharField(max_length=12, source="card.number")


class TeamSerializer(serializers.ModelSerializer):
    players = PlayerSerializer(many=True, allow_empty=False, max_length=8)

    class Meta:
        model = Team
        fields = ["id", "name", "evening", "players"]

    @transaction.atomic
    def create(self, validated_data):
        players = validated_data.pop("players")
        team = Team.objects.create(**validated_data)
        for player in players:
            card = Card.objects.filter(number=player["card"]["number"]).first()
            if card is None:
                raise serializers.ValidationError({"players": "One of the cards is unknown."})
            Player.objects.create(team=team, card=card)
        return team

from rest_framework import serializers

from .models import Bout, Card


class CardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Card
        fields = ["id", "weapon", "left_handed", "is_referee", "weapon_checked_on"]
        read_only_fields = ["weapon_checked_on"]
        extra_kwargs = {"weapon": {"error_messages": {"invalid_choice": "No such weapon."}}}


class RosterSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="fencer.get_username", read_only=True)

    class Meta:
        model = Card
        fields = ["id", "name", "weapon"]


class BoutSerializer(serializers.ModelSerializer):
    touches_left = serializers.IntegerField(min_value=0, max_value=15)
    touches_right = serializers.IntegerField(min_value=0, max_value=15)

    class Meta:
        model = Bout
        fields = ["id", "left", "right", "touches_left", "touches_right"]

    def validate(self, data):
        if data["left"] == data["right"]:
            raise serializers.ValidationError("A bout takes two fencers.")
        return data

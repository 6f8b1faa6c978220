from rest_framework import serializers

from .models import Boat, Encounter


class BoatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Boat
        fields = ["id", "name", "harbour"]


class EncounterSerializer(serializers.ModelSerializer):
    boat = serializers.StringRelatedField(source="boat.name")

    class Meta:
        model = Encounter
        fields = ["id", "boat", "species", "animals", "seen_at"]

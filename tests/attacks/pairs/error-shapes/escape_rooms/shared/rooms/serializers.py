from rest_framework import serializers

from .models import Room, Slot


class RoomSerializer(serializers.ModelSerializer):
    class Meta:
        model = Room
        fields = ["id", "name", "max_players"]


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "room", "starts_at", "players"]


class BookSerializer(serializers.Serializer):
    players = serializers.IntegerField(min_value=2)

    def validate_players(self, value):
        if value > self.context["room"].max_players:
            raise serializers.ValidationError("The room is too small for so many.")
        return value

from rest_framework import serializers

from .models import Journey, Seat


class SeatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Seat
        fields = ["number", "player", "instrument_on_board"]


class JourneySerializer(serializers.ModelSerializer):
    seats = SeatSerializer(many=True, max_length=90)

    class Meta:
        model = Journey
        fields = ["id", "origin", "destination", "day", "seats"]

    def create(self, validated_data):
        seats = validated_data.pop("seats")
        journey = Journey.objects.create(**validated_data)
        for seat in seats:
            Seat.objects.create(journey=journey, **seat)
        return journey

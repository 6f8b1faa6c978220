from django.utils import timezone
from rest_framework import serializers

from .models import Entry, Race


class RaceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Race
        fields = ["id", "title", "starts_at"]


class EntrySerializer(serializers.ModelSerializer):
    class Meta:
        model = Entry
        fields = ["id", "race", "boat"]

    def validate_race(self, race):
        if race.starts_at <= timezone.now():
            raise serializers.ValidationError("The race has begun.")
        return race


class BoardSerializer(serializers.ModelSerializer):
    race = serializers.CharField(source="race.title", read_only=True)
    starts_at = serializers.DateTimeField(source="race.starts_at", read_only=True)

    class Meta:
        model = Entry
        fields = ["race", "starts_at", "boat"]

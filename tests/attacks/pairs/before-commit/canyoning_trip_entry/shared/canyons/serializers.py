from rest_framework import serializers

from .models import Entry, Trip


class TripSerializer(serializers.ModelSerializer):
    class Meta:
        model = Trip
        fields = ["id", "canyon", "day", "places"]


class EntrySerializer(serializers.ModelSerializer):
    people = serializers.IntegerField(min_value=1, max_value=8)

    class Meta:
        model = Entry
        fields = ["id", "people"]

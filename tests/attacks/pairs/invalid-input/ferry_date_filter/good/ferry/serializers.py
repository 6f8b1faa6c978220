from rest_framework import serializers

from .models import Departure


class DepartureSerializer(serializers.ModelSerializer):
    class Meta:
        model = Departure
        fields = ["id", "harbour", "day", "time", "free_seats"]


class SearchSerializer(serializers.Serializer):
    day = serializers.DateField(required=False)
    seats = serializers.IntegerField(required=False, min_value=1, max_value=500)

from rest_framework import serializers

from .models import River, Station


class RiverSerializer(serializers.ModelSerializer):
    class Meta:
        model = River
        fields = ["id", "name", "length_km"]


class StationSerializer(serializers.ModelSerializer):
    river = serializers.CharField(source="river.name")

    class Meta:
        model = Station
        fields = ["id", "code", "name", "river", "region", "active"]

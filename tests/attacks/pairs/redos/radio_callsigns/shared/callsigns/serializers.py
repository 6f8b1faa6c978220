from rest_framework import serializers

from .models import Station


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["id", "callsign", "antenna", "watts"]
        extra_kwargs = {"watts": {"max_value": 1500}}

from rest_framework import serializers

from .models import Station, Vehicle


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["id", "name", "latitude", "longitude"]


class VehicleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Vehicle
        fields = ["id", "call_sign", "is_on_duty"]


class PlaceSerializer(serializers.Serializer):
    latitude = serializers.DecimalField(
        max_digits=16, decimal_places=13, min_value=-90, max_value=90
    )
    longitude = serializers.DecimalField(
        max_digits=16, decimal_places=13, min_value=-180, max_value=180
    )
    kilometres = serializers.DecimalField(
        max_digits=6, decimal_places=3, min_value=0, max_value=200, default=10
    )

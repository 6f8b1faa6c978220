from rest_framework import serializers

from .models import Ascent, Route


class RouteSerializer(serializers.ModelSerializer):
    wall = serializers.CharField(source="wall.name", read_only=True)

    class Meta:
        model = Route
        fields = ["id", "wall", "name", "colour", "grade", "set_on"]


class AscentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ascent
        fields = ["id", "route", "flashed"]

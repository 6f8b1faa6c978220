from rest_framework import serializers

from .models import Rider, Zone


class ZoneSerializer(serializers.ModelSerializer):
    class Meta:
        model = Zone
        fields = ["id", "name"]


class RiderSerializer(serializers.ModelSerializer):
    zone = serializers.SlugRelatedField("name", read_only=True)

    class Meta:
        model = Rider
        fields = ["id", "nickname", "zone", "cargo_bike", "on_duty"]

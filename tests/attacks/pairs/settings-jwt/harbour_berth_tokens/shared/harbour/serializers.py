from rest_framework import serializers

from .models import Berth, Boat


class BerthSerializer(serializers.ModelSerializer):
    class Meta:
        model = Berth
        fields = ["id", "pier", "number", "metres"]


class BoatSerializer(serializers.ModelSerializer):
    class Meta:
        model = Boat
        fields = ["id", "name", "metres"]

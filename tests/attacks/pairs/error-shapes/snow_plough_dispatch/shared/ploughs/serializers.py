from rest_framework import serializers

from .models import Plough, Round


class PloughSerializer(serializers.ModelSerializer):
    class Meta:
        model = Plough
        fields = ["id", "plate", "is_out"]
        read_only_fields = ["is_out"]


class RoundSerializer(serializers.ModelSerializer):
    class Meta:
        model = Round
        fields = ["id", "plough", "district", "started"]
        read_only_fields = ["plough"]

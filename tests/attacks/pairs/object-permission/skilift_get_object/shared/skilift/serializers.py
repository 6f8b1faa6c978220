from rest_framework import serializers

from .models import Lift, Stop


class LiftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lift
        fields = ["code", "name", "running", "wind_limit"]
        read_only_fields = ["code", "name"]


class StopSerializer(serializers.ModelSerializer):
    class Meta:
        model = Stop
        fields = ["reason", "at"]
        read_only_fields = ["at"]

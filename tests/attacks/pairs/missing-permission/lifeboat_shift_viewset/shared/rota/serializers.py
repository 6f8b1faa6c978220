from rest_framework import serializers

from .models import Launch, Shift


class LaunchSerializer(serializers.ModelSerializer):
    class Meta:
        model = Launch
        fields = ["id", "launched_on", "summary"]


class ShiftSerializer(serializers.ModelSerializer):
    class Meta:
        model = Shift
        fields = ["id", "day", "role", "volunteer", "phone"]

from rest_framework import serializers

from .models import Alarm, Greenhouse


class GreenhouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Greenhouse
        fields = ["id", "name", "alarm_url"]


class AlarmSerializer(serializers.ModelSerializer):
    class Meta:
        model = Alarm
        fields = ["id", "message", "raised_at"]

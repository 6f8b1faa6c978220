from rest_framework import serializers

from .models import Alarm, Greenhouse
from .services import is_alarm_url


class GreenhouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Greenhouse
        fields = ["id", "name", "alarm_url"]

    def validate_alarm_url(self, url):
        if url and not is_alarm_url(url):
            raise serializers.ValidationError("We cannot send alarms to this service.")
        return url


class AlarmSerializer(serializers.ModelSerializer):
    class Meta:
        model = Alarm
        fields = ["id", "message", "raised_at"]

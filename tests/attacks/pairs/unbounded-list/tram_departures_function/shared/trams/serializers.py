from rest_framework import serializers

from .models import Departure


class DepartureSerializer(serializers.ModelSerializer):
    stop = serializers.CharField(source="stop.name")

    class Meta:
        model = Departure
        fields = ["id", "stop", "line", "towards", "at"]

from rest_framework import serializers

from .models import Reading, Station


class StationSerializer(serializers.ModelSerializer):
    altitude = serializers.IntegerField(min_value=-500, max_value=9000)

    class Meta:
        model = Station
        fields = ["id", "name", "altitude"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "taken_at", "celsius"]

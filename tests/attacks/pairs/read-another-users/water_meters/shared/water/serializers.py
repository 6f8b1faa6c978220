from rest_framework import serializers

from .models import Meter, Reading


class MeterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meter
        fields = ["id", "name"]


class ReadingSerializer(serializers.ModelSerializer):
    litres = serializers.IntegerField(min_value=0, max_value=1_000_000)

    class Meta:
        model = Reading
        fields = ["id", "day", "litres"]

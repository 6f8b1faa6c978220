from rest_framework import serializers

from .models import Hive, Weighing


class HiveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hive
        fields = ["id", "name", "place"]


class WeighingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Weighing
        fields = ["id", "measured_on", "kg"]

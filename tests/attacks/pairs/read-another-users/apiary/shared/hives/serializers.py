from rest_framework import serializers

from .models import Apiary, Hive, Inspection


class ApiarySerializer(serializers.ModelSerializer):
    class Meta:
        model = Apiary
        fields = ["id", "name"]


class HiveSerializer(serializers.ModelSerializer):
    class Meta:
        model = Hive
        fields = ["id", "label"]


class InspectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Inspection
        fields = ["id", "day", "queen_seen", "remarks"]

from rest_framework import serializers

from .models import Crane, Inspection


class CraneSerializer(serializers.ModelSerializer):
    class Meta:
        model = Crane
        fields = ["id", "serial", "model_name"]


class InspectionSerializer(serializers.ModelSerializer):
    inspector = serializers.CharField(source="inspector.username", read_only=True)

    class Meta:
        model = Inspection
        fields = ["id", "inspector", "day", "remarks"]

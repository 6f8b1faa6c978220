from rest_framework import serializers

from .models import Bike, Repair


class BikeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bike
        fields = ["id", "frame_number", "model"]


class RepairSerializer(serializers.ModelSerializer):
    class Meta:
        model = Repair
        fields = ["id", "wanted", "done_at"]
        read_only_fields = ["done_at"]

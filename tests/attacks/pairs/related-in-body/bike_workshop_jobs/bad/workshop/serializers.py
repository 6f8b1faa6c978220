from rest_framework import serializers

from .models import Bike, RepairJob


class BikeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Bike
        fields = ["id", "brand", "frame_number"]


class RepairJobSerializer(serializers.ModelSerializer):
    bike_detail = BikeSerializer(source="bike", read_only=True)

    class Meta:
        model = RepairJob
        fields = ["id", "bike", "bike_detail", "symptom", "done"]
        read_only_fields = ["done"]

    def validate_symptom(self, value):
        if len(value.split()) < 2:
            raise serializers.ValidationError("Please say in a few words what is wrong.")
        return value

from rest_framework import serializers

from fleet.models import Driver


class DriverSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="user.full_name")
    plate = serializers.CharField(source="vehicle.plate", default=None)

    class Meta:
        model = Driver
        fields = ["id", "name", "plate", "joined_on"]

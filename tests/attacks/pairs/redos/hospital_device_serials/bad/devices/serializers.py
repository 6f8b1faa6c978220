import re

from rest_framework import serializers

from .models import Device, Ward

SERIAL = re.compile(r"^([A-Za-z0-9]+-?)+$")


class WardSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ward
        fields = ["id", "name"]


class DeviceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Device
        fields = ["id", "ward", "name", "serial"]

    def validate_serial(self, serial):
        if not SERIAL.fullmatch(serial):
            raise serializers.ValidationError("A serial number has letters, digits and dashes.")
        return serial

from rest_framework import serializers

from .models import Fault, Lighthouse, Reading


class LighthouseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lighthouse
        fields = ["id", "name", "signature"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "at", "lamp_volts", "visibility_nm", "remark"]


class FaultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fault
        fields = ["id", "text", "reported_at"]

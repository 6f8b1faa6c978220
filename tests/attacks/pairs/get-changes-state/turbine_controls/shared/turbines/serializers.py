from rest_framework import serializers

from .models import Fault, Turbine


class TurbineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Turbine
        fields = ["id", "name", "running", "output_kw"]


class FaultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fault
        fields = ["id", "turbine", "code", "raised", "acknowledged"]

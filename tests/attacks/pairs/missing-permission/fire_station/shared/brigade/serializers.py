from rest_framework import serializers

from .models import Defect, Engine


class EngineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Engine
        fields = ["id", "call_sign", "state"]
        read_only_fields = ["state"]


class DefectSerializer(serializers.ModelSerializer):
    class Meta:
        model = Defect
        fields = ["id", "text", "reported_at"]
        read_only_fields = ["reported_at"]

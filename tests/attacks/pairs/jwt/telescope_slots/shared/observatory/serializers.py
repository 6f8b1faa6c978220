from rest_framework import serializers

from .models import Slot


class CredentialsSerializer(serializers.Serializer):
    username = serializers.CharField(max_length=150)
    password = serializers.CharField(max_length=128, trim_whitespace=False)


class SlotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["id", "night", "target", "minutes", "remarks"]


class PlanSerializer(serializers.ModelSerializer):
    class Meta:
        model = Slot
        fields = ["night", "minutes"]

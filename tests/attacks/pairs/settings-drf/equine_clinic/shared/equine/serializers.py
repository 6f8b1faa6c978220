from rest_framework import serializers

from .models import Horse, Treatment


class HorseSerializer(serializers.ModelSerializer):
    class Meta:
        model = Horse
        fields = ["id", "name", "owner_name", "owner_phone"]


class TreatmentSerializer(serializers.ModelSerializer):
    vet = serializers.StringRelatedField()

    class Meta:
        model = Treatment
        fields = ["id", "vet", "finding", "day"]

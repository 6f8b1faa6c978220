from rest_framework import serializers

from .models import Animal, Practice, Treatment


class PracticeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Practice
        fields = ["slug", "name"]


class AnimalSerializer(serializers.ModelSerializer):
    class Meta:
        model = Animal
        fields = ["id", "name", "species", "keeper_phone"]


class TreatmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Treatment
        fields = ["id", "given_on", "text"]

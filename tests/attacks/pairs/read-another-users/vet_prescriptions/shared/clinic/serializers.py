from rest_framework import serializers

from .models import Pet, Prescription


class PetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Pet
        fields = ["id", "name", "species", "born"]


class PrescriptionSerializer(serializers.ModelSerializer):
    pet = serializers.CharField(source="pet.name", read_only=True)

    class Meta:
        model = Prescription
        fields = ["id", "pet", "medicine", "dose", "diagnosis", "issued_on"]

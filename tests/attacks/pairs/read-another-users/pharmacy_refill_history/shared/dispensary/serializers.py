from rest_framework import serializers

from .models import Prescription, Refill


class PrescriptionSerializer(serializers.ModelSerializer):
    medicine = serializers.StringRelatedField()

    class Meta:
        model = Prescription
        fields = ["number", "medicine", "dosage", "issued_on"]


class RefillSerializer(serializers.ModelSerializer):
    medicine = serializers.CharField(source="prescription.medicine.name", read_only=True)

    class Meta:
        model = Refill
        fields = ["id", "medicine", "collected_on", "pharmacist_note"]

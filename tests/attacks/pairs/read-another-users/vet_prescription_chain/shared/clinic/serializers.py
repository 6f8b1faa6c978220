from rest_framework import serializers

from .models import Prescription


class PrescriptionSerializer(serializers.ModelSerializer):
    animal = serializers.CharField(source="visit.animal.name", read_only=True)
    diagnosis = serializers.CharField(source="visit.diagnosis", read_only=True)
    on = serializers.DateField(source="visit.on", read_only=True)

    class Meta:
        model = Prescription
        fields = ["id", "animal", "on", "diagnosis", "drug", "dose"]

from rest_framework import serializers

from .models import Note, Patient


class PatientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Patient
        fields = ["id", "name"]


class OwnPatients(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Patient.objects.filter(therapist=self.context["request"].user)


class NoteSerializer(serializers.ModelSerializer):
    patient = OwnPatients()

    class Meta:
        model = Note
        fields = ["id", "patient", "text", "written"]
        read_only_fields = ["written"]

from rest_framework import serializers

from .models import Note, Visit


class VisitSerializer(serializers.ModelSerializer):
    class Meta:
        model = Visit
        fields = ["id", "patient_name", "date"]


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["id", "text", "written_at"]
        read_only_fields = ["written_at"]

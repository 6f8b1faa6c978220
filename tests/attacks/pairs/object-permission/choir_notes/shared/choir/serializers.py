from rest_framework import serializers

from .models import Note, Section


class SectionSerializer(serializers.ModelSerializer):
    class Meta:
        model = Section
        fields = ["id", "name"]


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["id", "section", "bar", "text"]
        read_only_fields = ["section"]

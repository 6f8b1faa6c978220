from rest_framework import serializers

from .models import Note, Piece


class ProgrammeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Piece
        fields = ["id", "title", "minutes"]


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["id", "written_at", "text"]


class PieceSerializer(serializers.ModelSerializer):
    notes = NoteSerializer(many=True, read_only=True)

    class Meta:
        model = Piece
        fields = ["id", "title", "minutes", "on_stage", "notes"]

from rest_framework import serializers

from .models import Note


class NoteSerializer(serializers.ModelSerializer):
    passphrase = serializers.CharField(write_only=True, min_length=10, max_length=100)

    class Meta:
        model = Note
        fields = ["id", "title", "text", "passphrase"]

    def create(self, validated_data):
        passphrase = validated_data.pop("passphrase")
        note = Note(**validated_data)
        note.set_passphrase(passphrase)
        note.save()
        return note


class OpenSerializer(serializers.Serializer):
    passphrase = serializers.CharField(max_length=100)

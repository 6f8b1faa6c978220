from rest_framework import serializers

from .models import Note, Recipe


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["id", "title", "text", "source"]
        read_only_fields = ["source"]


class NoteSerializer(serializers.ModelSerializer):
    class Meta:
        model = Note
        fields = ["id", "text"]


class ImportSerializer(serializers.Serializer):
    title = serializers.CharField(max_length=120)
    url = serializers.URLField(max_length=200)

import secrets

from django.utils.text import slugify
from rest_framework import serializers

from .models import Notebook, Recipe


class NotebookSerializer(serializers.ModelSerializer):
    class Meta:
        model = Notebook
        fields = ["slug", "title"]
        read_only_fields = ["slug"]

    def create(self, validated_data):
        slug = f"{slugify(validated_data['title'])[:40]}-{secrets.token_hex(3)}"
        return Notebook.objects.create(slug=slug, **validated_data)


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["id", "name", "steps"]

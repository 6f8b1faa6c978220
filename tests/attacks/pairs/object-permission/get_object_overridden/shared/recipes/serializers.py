from rest_framework import serializers

from .models import Recipe


class RecipeSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.get_username", read_only=True)

    class Meta:
        model = Recipe
        fields = ["author", "title", "slug", "method", "servings", "created"]
        read_only_fields = ["created"]

from rest_framework import serializers

from .models import Recipe


class RecipeSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)

    class Meta:
        model = Recipe
        fields = ["id", "author", "title", "steps", "photo_credit"]
        read_only_fields = ["photo_credit"]


class CreditSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["photo_credit"]

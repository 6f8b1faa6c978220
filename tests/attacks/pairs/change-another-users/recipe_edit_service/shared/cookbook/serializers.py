from rest_framework import serializers

from .models import Recipe


class RecipeSerializer(serializers.ModelSerializer):
    cook = serializers.CharField(source="cook.username", read_only=True)
    servings = serializers.IntegerField(min_value=1, max_value=40, default=2)

    class Meta:
        model = Recipe
        fields = ["id", "cook", "title", "method", "servings", "updated_at"]
        read_only_fields = ["updated_at"]

from rest_framework import serializers

from kitchens.models import Kitchen

from .models import Allergen, Ingredient, Recipe, RecipeIngredient


class AllergenSerializer(serializers.ModelSerializer):
    class Meta:
        model = Allergen
        fields = ["id", "code", "name"]


class IngredientSerializer(serializers.ModelSerializer):
    class Meta:
        model = Ingredient
        fields = ["id", "name", "unit", "allergens"]


class RecipeItemSerializer(serializers.ModelSerializer):
    name = serializers.CharField(source="ingredient.name", read_only=True)

    class Meta:
        model = RecipeIngredient
        fields = ["ingredient", "name", "quantity"]


class RecipeSerializer(serializers.ModelSerializer):
    author = serializers.CharField(source="author.username", read_only=True)
    allergens = serializers.ListField(source="allergen_codes", read_only=True)
    items = RecipeItemSerializer(many=True, read_only=True)

    class Meta:
        model = Recipe
        fields = [
            "id",
            "kitchen",
            "author",
            "title",
            "instructions",
            "portions",
            "is_vegetarian",
            "allergens",
            "items",
        ]

    def validate_kitchen(self, kitchen):
        user = self.context["request"].user
        if not Kitchen.objects.for_user(user).filter(pk=kitchen.pk).exists():
            raise serializers.ValidationError("You are not a member of this kitchen.")
        return kitchen

    def validate_portions(self, portions):
        if portions < 1:
            raise serializers.ValidationError("A recipe needs at least one portion.")
        return portions

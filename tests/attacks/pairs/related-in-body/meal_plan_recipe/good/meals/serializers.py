from rest_framework import serializers

from .models import PlannedMeal, Recipe


class RecipeSerializer(serializers.ModelSerializer):
    class Meta:
        model = Recipe
        fields = ["id", "title", "steps"]


class OwnRecipeField(serializers.PrimaryKeyRelatedField):
    def get_queryset(self):
        return Recipe.objects.filter(cook=self.context["request"].user)


class PlannedMealSerializer(serializers.ModelSerializer):
    recipe = OwnRecipeField()
    title = serializers.CharField(source="recipe.title", read_only=True)
    steps = serializers.CharField(source="recipe.steps", read_only=True)

    class Meta:
        model = PlannedMeal
        fields = ["id", "day", "portions", "recipe", "title", "steps"]

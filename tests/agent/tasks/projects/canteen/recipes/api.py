from rest_framework import viewsets

from .models import Allergen, Ingredient, Recipe
from .serializers import AllergenSerializer, IngredientSerializer, RecipeSerializer


class AllergenViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Allergen.objects.all()
    serializer_class = AllergenSerializer


class IngredientViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Ingredient.objects.prefetch_related("allergens")
    serializer_class = IngredientSerializer


class RecipeViewSet(viewsets.ModelViewSet):
    serializer_class = RecipeSerializer

    def get_queryset(self):
        recipes = Recipe.objects.for_user(self.request.user)
        recipes = recipes.select_related("kitchen", "author")
        return recipes.prefetch_related("items__ingredient", "ingredients__allergens")

    def perform_create(self, serializer):
        serializer.save(author=self.request.user)

from rest_framework import viewsets

from .models import PlannedMeal, Recipe
from .serializers import PlannedMealSerializer, RecipeSerializer


class CookViewSet(viewsets.ModelViewSet):
    def get_queryset(self):
        return self.queryset.filter(cook=self.request.user)

    def perform_create(self, serializer):
        serializer.save(cook=self.request.user)


class RecipeViewSet(CookViewSet):
    queryset = Recipe.objects.all()
    serializer_class = RecipeSerializer


class PlannedMealViewSet(CookViewSet):
    queryset = PlannedMeal.objects.select_related("recipe")
    serializer_class = PlannedMealSerializer

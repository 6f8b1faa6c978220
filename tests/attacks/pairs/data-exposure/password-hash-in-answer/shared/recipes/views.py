from rest_framework import viewsets

from .models import Recipe
from .serializers import RecipeSerializer


class RecipeViewSet(viewsets.ReadOnlyModelViewSet):
    """Open to the world."""

    queryset = Recipe.objects.select_related("cook").order_by("title")
    serializer_class = RecipeSerializer

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .formulas import FormulaError, calculate
from .serializers import RecipeSerializer


class RecipeViewSet(viewsets.ModelViewSet):
    """A brewer's own recipes."""

    serializer_class = RecipeSerializer

    def get_queryset(self):
        return self.request.user.recipes.all()

    def perform_create(self, serializer):
        serializer.save(brewer=self.request.user)

    @action(detail=True)
    def water(self, request, pk=None):
        recipe = self.get_object()
        try:
            return Response({"litres": str(calculate(recipe.water_formula, recipe))})
        except FormulaError as error:
            return Response({"detail": str(error)}, status=400)

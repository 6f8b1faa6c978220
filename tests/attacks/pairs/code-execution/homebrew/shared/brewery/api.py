from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .formulas import FormulaError, compute
from .models import Measure, Recipe


class MeasureSerializer(serializers.ModelSerializer):
    class Meta:
        model = Measure
        fields = ["id", "label", "formula"]


class MeasureList(generics.ListCreateAPIView):
    serializer_class = MeasureSerializer

    def get_recipe(self):
        return get_object_or_404(Recipe, pk=self.kwargs["pk"], brewer=self.request.user)

    def get_queryset(self):
        return Measure.objects.filter(recipe=self.get_recipe()).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(recipe=self.get_recipe())


class MeasureValue(APIView):
    def get(self, request, pk):
        measure = get_object_or_404(Measure.objects.select_related("recipe"), pk=pk, recipe__brewer=request.user)
        recipe = measure.recipe
        values = {"litres": recipe.litres, "malt_kg": recipe.malt_kg, "hops_g": recipe.hops_g}
        try:
            return Response({"label": measure.label, "value": compute(measure.formula, values)})
        except FormulaError as error:
            return Response({"detail": str(error)}, status=422)

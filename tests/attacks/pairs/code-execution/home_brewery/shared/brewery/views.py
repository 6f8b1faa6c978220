from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .formulas import BadFormula, compute
from .serializers import BrewSerializer, FormulaSerializer


class Brews(generics.ListCreateAPIView):
    serializer_class = BrewSerializer

    def get_queryset(self):
        return self.request.user.brews.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class Formulas(generics.ListCreateAPIView):
    serializer_class = FormulaSerializer

    def get_queryset(self):
        return self.request.user.formulas.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class FormulaDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = FormulaSerializer

    def get_queryset(self):
        return self.request.user.formulas.all()


class Computed(APIView):
    def get(self, request, pk, formula):
        brew = get_object_or_404(request.user.brews, pk=pk)
        formula = get_object_or_404(request.user.formulas, pk=formula)
        try:
            result = compute(formula.text, {"litres": float(brew.litres), "gravity": float(brew.gravity)})
        except BadFormula as exc:
            raise ValidationError({"formula": [str(exc)]}) from exc
        return Response({"result": round(result, 4)})

import math

from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from .formulas import BadFormula, evaluate
from .models import Reading, Station


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "temperature", "humidity", "wind", "at"]


class FormulaSerializer(serializers.Serializer):
    formula = serializers.CharField(max_length=120)


class OwnStation:
    def get_station(self):
        return get_object_or_404(Station, pk=self.kwargs["pk"], keeper=self.request.user)


class Readings(OwnStation, generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        return self.get_station().readings.all()

    def perform_create(self, serializer):
        serializer.save(station=self.get_station())


class Derived(OwnStation, APIView):
    """A derived value for the newest reading of a station."""

    def post(self, request, pk):
        serializer = FormulaSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        reading = self.get_station().readings.first()
        if reading is None:
            raise ValidationError({"formula": ["There is no reading yet."]})
        values = {
            "temperature": float(reading.temperature),
            "humidity": float(reading.humidity),
            "wind": float(reading.wind),
        }
        try:
            value = evaluate(serializer.validated_data["formula"], values)
        except BadFormula as problem:
            raise ValidationError({"formula": [str(problem)]}) from None
        if not math.isfinite(value):
            raise ValidationError({"formula": ["The value is out of range."]})
        return Response({"value": round(value, 2)})

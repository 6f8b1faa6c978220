from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from . import reports
from .models import Line
from .serializers import LineSerializer, StopCountSerializer


class LineList(generics.ListAPIView):
    queryset = Line.objects.order_by("code")
    serializer_class = LineSerializer


class StopCountCreate(generics.CreateAPIView):
    serializer_class = StopCountSerializer

    def perform_create(self, serializer):
        serializer.save(counter=self.request.user)


class RidershipReport(APIView):
    def get(self, request, pk):
        line = get_object_or_404(Line, pk=pk)
        pattern = reports.PERIODS.get(request.query_params.get("period", "month"))
        if pattern is None:
            raise ValidationError({"period": f"One of {', '.join(reports.PERIODS)}."})
        return Response(reports.ridership(line, pattern))

from datetime import timedelta

from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .histogram import histogram
from .models import Station
from .serializers import MeasurementSerializer, StationSerializer


class StationList(generics.ListAPIView):
    queryset = Station.objects.order_by("code")
    serializer_class = StationSerializer


class DayList(generics.ListAPIView):
    serializer_class = MeasurementSerializer

    def get_queryset(self):
        station = get_object_or_404(Station, code=self.kwargs["code"])
        return station.measurements.order_by("-day")


class Histogram(APIView):
    def get(self, request, code):
        station = get_object_or_404(Station, code=code)
        last_year = station.measurements.filter(day__gt=timezone.localdate() - timedelta(days=365))
        return Response(histogram(last_year, request.query_params))

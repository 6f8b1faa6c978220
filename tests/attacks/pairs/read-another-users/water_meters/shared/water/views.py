from django.http import Http404
from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .serializers import MeterSerializer, ReadingSerializer
from .usage import usage


class Meters(generics.ListCreateAPIView):
    serializer_class = MeterSerializer

    def get_queryset(self):
        return self.request.user.meters.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class MeterDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = MeterSerializer

    def get_queryset(self):
        return self.request.user.meters.all()


class Readings(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_meter(self):
        return get_object_or_404(self.request.user.meters, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_meter().readings.order_by("-day", "-pk")

    def perform_create(self, serializer):
        serializer.save(meter=self.get_meter())


class Usage(APIView):
    def get(self, request, year):
        if not 2000 <= year <= 2100:
            raise Http404
        return Response({"year": year, "months": usage(request.user, year)})

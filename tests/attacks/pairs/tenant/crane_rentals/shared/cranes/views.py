from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Crane
from .serializers import CraneSerializer, InspectionSerializer


class CraneList(generics.ListAPIView):
    serializer_class = CraneSerializer

    def get_queryset(self):
        return Crane.objects.order_by("serial")


class CraneDetail(generics.RetrieveAPIView):
    serializer_class = CraneSerializer

    def get_queryset(self):
        return Crane.objects.all()


class InspectionList(generics.ListCreateAPIView):
    serializer_class = InspectionSerializer

    def get_crane(self):
        return get_object_or_404(Crane.objects.all(), pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_crane().inspections.select_related("inspector").order_by("-day", "-pk")

    def perform_create(self, serializer):
        serializer.save(crane=self.get_crane(), inspector=self.request.user)

from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import SmartCrate
from .serializers import CrateSerializer, RecordSerializer


class Crates(generics.ListCreateAPIView):
    serializer_class = CrateSerializer

    def get_queryset(self):
        return SmartCrate.objects.filter(owner=self.request.user).order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class CrateRecords(generics.ListAPIView):
    serializer_class = RecordSerializer

    def get_queryset(self):
        mine = SmartCrate.objects.filter(owner=self.request.user)
        return get_object_or_404(mine, pk=self.kwargs["pk"]).records()

"""Accounts are made by the office, for the vets of the clinic alone."""

from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Horse
from .serializers import HorseSerializer, TreatmentSerializer


class HorseList(generics.ListCreateAPIView):
    queryset = Horse.objects.all()
    serializer_class = HorseSerializer


class HorseDetail(generics.RetrieveUpdateAPIView):
    queryset = Horse.objects.all()
    serializer_class = HorseSerializer


class TreatmentList(generics.ListCreateAPIView):
    serializer_class = TreatmentSerializer

    def get_horse(self):
        return get_object_or_404(Horse, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_horse().treatments.select_related("vet")

    def perform_create(self, serializer):
        serializer.save(horse=self.get_horse(), vet=self.request.user)

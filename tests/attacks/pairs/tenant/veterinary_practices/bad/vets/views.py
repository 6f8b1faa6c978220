from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Animal, Practice
from .serializers import AnimalSerializer, PracticeSerializer, TreatmentSerializer


class InPractice:
    """For addresses that begin with the practice: only its staff comes in."""

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.practice = get_object_or_404(
            Practice, slug=kwargs["practice"], staff=request.user
        )


class MyPractices(generics.ListAPIView):
    serializer_class = PracticeSerializer

    def get_queryset(self):
        return self.request.user.practices.order_by("name")


class Animals(InPractice, generics.ListCreateAPIView):
    serializer_class = AnimalSerializer

    def get_queryset(self):
        return self.practice.animals.all()

    def perform_create(self, serializer):
        serializer.save(practice=self.practice)


class AnimalDetail(InPractice, generics.RetrieveUpdateAPIView):
    serializer_class = AnimalSerializer

    def get_queryset(self):
        return self.practice.animals.all()


class Treatments(InPractice, generics.ListCreateAPIView):
    serializer_class = TreatmentSerializer

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        self.animal = get_object_or_404(Animal, pk=kwargs["animal"])

    def get_queryset(self):
        return self.animal.treatments.all()

    def perform_create(self, serializer):
        serializer.save(animal=self.animal)

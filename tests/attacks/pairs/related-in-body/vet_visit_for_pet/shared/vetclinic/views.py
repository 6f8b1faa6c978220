from rest_framework import generics, mixins, viewsets

from .serializers import PetSerializer, VisitSerializer
from .models import Visit


class PetViewSet(viewsets.ModelViewSet):
    serializer_class = PetSerializer

    def get_queryset(self):
        return self.request.user.pets.all()

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class VisitList(generics.ListCreateAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(booked_by=self.request.user).select_related("pet")

    def perform_create(self, serializer):
        serializer.save(booked_by=self.request.user)


class VisitCancel(generics.DestroyAPIView):
    serializer_class = VisitSerializer

    def get_queryset(self):
        return Visit.objects.filter(booked_by=self.request.user)

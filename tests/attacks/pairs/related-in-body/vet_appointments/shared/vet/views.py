from rest_framework import mixins, viewsets

from .models import Appointment, Pet
from .serializers import AppointmentSerializer, PetSerializer


class PetViewSet(viewsets.ModelViewSet):
    serializer_class = PetSerializer

    def get_queryset(self):
        return Pet.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class AppointmentViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = AppointmentSerializer

    def get_queryset(self):
        return Appointment.objects.filter(booked_by=self.request.user).select_related("pet")

    def perform_create(self, serializer):
        serializer.save(booked_by=self.request.user)

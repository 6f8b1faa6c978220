from django.db import IntegrityError
from rest_framework import generics, serializers

from .models import Appointment


class AppointmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Appointment
        fields = ["id", "centre", "at"]


class OwnAppointments:
    serializer_class = AppointmentSerializer

    def get_queryset(self):
        return Appointment.objects.filter(donor=self.request.user).order_by("at", "pk")


class Appointments(OwnAppointments, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        try:
            serializer.save(donor=self.request.user)
        except IntegrityError:
            raise serializers.ValidationError({"at": ["This chair is taken."]}) from None


class AppointmentDetail(OwnAppointments, generics.RetrieveDestroyAPIView):
    pass

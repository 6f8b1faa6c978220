from rest_framework import generics, mixins, serializers, viewsets
from rest_framework.authtoken.views import ObtainAuthToken

from .models import Appointment, Dentist
from .throttles import AddressThrottle, NameThrottle


class DentistSerializer(serializers.ModelSerializer):
    class Meta:
        model = Dentist
        fields = ["id", "name"]


class AppointmentSerializer(serializers.ModelSerializer):
    class Meta:
        model = Appointment
        fields = ["id", "dentist", "starts_at", "reason"]


class Login(ObtainAuthToken):
    """The token for name and password."""

    throttle_classes = [AddressThrottle, NameThrottle]


class Dentists(generics.ListAPIView):
    queryset = Dentist.objects.all()
    serializer_class = DentistSerializer


class AppointmentViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.DestroyModelMixin, viewsets.GenericViewSet
):
    serializer_class = AppointmentSerializer
    lookup_value_regex = r"\d+"

    def get_queryset(self):
        return Appointment.objects.filter(patient=self.request.user)

    def perform_create(self, serializer):
        serializer.save(patient=self.request.user)

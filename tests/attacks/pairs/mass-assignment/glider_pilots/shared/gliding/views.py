from rest_framework import generics
from rest_framework.exceptions import PermissionDenied

from .models import Glider, Launch, Pilot
from .serializers import GliderSerializer, LaunchSerializer, PilotSerializer


class OwnPilot(generics.RetrieveUpdateAPIView):
    serializer_class = PilotSerializer

    def get_object(self):
        return Pilot.objects.of(self.request.user)


class GliderList(generics.ListAPIView):
    queryset = Glider.objects.all()
    serializer_class = GliderSerializer


class LaunchList(generics.ListCreateAPIView):
    """Only pilots whose licence the club has endorsed can plan a launch."""

    serializer_class = LaunchSerializer

    def get_queryset(self):
        return Launch.objects.filter(pilot__account=self.request.user)

    def perform_create(self, serializer):
        pilot = Pilot.objects.of(self.request.user)
        if not pilot.licence.is_endorsed:
            raise PermissionDenied("Show your licence to the chief instructor first.")
        serializer.save(pilot=pilot)

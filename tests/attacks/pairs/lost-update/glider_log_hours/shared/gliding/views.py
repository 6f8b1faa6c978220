from rest_framework import mixins, viewsets

from .models import Flight, Glider
from .serializers import FlightSerializer, GliderSerializer


class GliderViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Glider.objects.order_by("registration")
    serializer_class = GliderSerializer


class FlightViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    """A pilot's own log; any glider of the club may be flown."""

    serializer_class = FlightSerializer

    def get_queryset(self):
        return Flight.objects.filter(pilot=self.request.user).order_by("-day", "-pk")

    def perform_create(self, serializer):
        serializer.save(pilot=self.request.user)

from django.db.models import Max
from rest_framework import permissions, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Flight
from .serializers import FlightSerializer, SoundingSerializer


class FlightViewSet(viewsets.ReadOnlyModelViewSet):
    """Flights are open data."""

    permission_classes = [permissions.AllowAny]
    queryset = Flight.objects.all()
    serializer_class = FlightSerializer
    lookup_field = "code"

    @action(detail=True)
    def track(self, request, code=None):
        soundings = self.get_object().soundings.all()
        return Response({"results": SoundingSerializer(soundings, many=True).data})

    @action(detail=True)
    def peak(self, request, code=None):
        return Response(self.get_object().soundings.aggregate(altitude=Max("altitude")))

    @action(detail=False)
    def recent(self, request):
        return Response(self.get_serializer(self.get_queryset()[:5], many=True).data)

from django.shortcuts import get_object_or_404
from rest_framework import generics, viewsets
from rest_framework.exceptions import PermissionDenied

from .models import Reading, Station
from .serializers import ReadingSerializer, StationSerializer


class StationViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Station.objects.all()
    serializer_class = StationSerializer


class ReadingList(generics.ListCreateAPIView):
    """All members read all stations, the keeper adds to them."""

    serializer_class = ReadingSerializer
    pagination_class = None

    def get_queryset(self):
        station = get_object_or_404(Station, pk=self.kwargs["pk"])
        return Reading.objects.filter(station=station)

    def perform_create(self, serializer):
        station = get_object_or_404(Station, pk=self.kwargs["pk"])
        if station.keeper != self.request.user:
            raise PermissionDenied
        serializer.save(station=station)

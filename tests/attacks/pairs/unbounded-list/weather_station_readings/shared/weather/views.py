from rest_framework import viewsets

from .models import Reading, Station
from .serializers import ReadingSerializer, StationSerializer


class StationViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Station.objects.all()
    serializer_class = StationSerializer
    lookup_field = "code"


class ReadingViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Reading.objects.select_related("station")
    serializer_class = ReadingSerializer

from rest_framework import generics, viewsets

from .models import River, Station
from .serializers import RiverSerializer, StationSerializer


class RiverList(generics.ListAPIView):
    queryset = River.objects.all()
    serializer_class = RiverSerializer


class StationViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Station.objects.select_related("river")
    serializer_class = StationSerializer

from rest_framework import viewsets
from rest_framework.permissions import AllowAny

from core.permissions import StaffOrReadOnly

from .models import Craft, Station
from .serializers import CraftSerializer, StationSerializer


class StationViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Station.objects.prefetch_related("crafts__make")
    serializer_class = StationSerializer
    permission_classes = [AllowAny]
    lookup_field = "slug"


class CraftViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Craft.objects.filter(retired=False)
    serializer_class = CraftSerializer
    permission_classes = [StaffOrReadOnly]
    lookup_field = "key"
    filterset_fields = ["condition", "station__slug"]

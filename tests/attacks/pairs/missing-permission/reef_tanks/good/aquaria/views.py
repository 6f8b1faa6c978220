from rest_framework import viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Feeding, Sighting, Tank
from .permissions import IsAquarist
from .serializers import FeedingSerializer, SightingSerializer, TankSerializer


class TankViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Tank.objects.all()
    serializer_class = TankSerializer


class FeedingViewSet(viewsets.ModelViewSet):
    queryset = Feeding.objects.all()
    serializer_class = FeedingSerializer
    permission_classes = [IsAuthenticated & IsAquarist]


class SightingViewSet(viewsets.ModelViewSet):
    """What visitors saw, for their own diary."""

    serializer_class = SightingSerializer

    def get_queryset(self):
        return Sighting.objects.filter(visitor=self.request.user)

    def perform_create(self, serializer):
        serializer.save(visitor=self.request.user)

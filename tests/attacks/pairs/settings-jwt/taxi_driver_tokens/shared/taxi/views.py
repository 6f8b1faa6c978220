from rest_framework.viewsets import ModelViewSet

from .models import Ride
from .serializers import RideSerializer


class RideViewSet(ModelViewSet):
    serializer_class = RideSerializer

    def get_queryset(self):
        return Ride.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

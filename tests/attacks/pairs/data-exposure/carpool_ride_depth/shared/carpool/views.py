from django.utils import timezone
from rest_framework import viewsets

from .models import Ride
from .serializers import RideSerializer


class RideViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Ride.objects.select_related("driver", "car")
    serializer_class = RideSerializer

    def get_queryset(self):
        return super().get_queryset().filter(leaves_at__gte=timezone.now())

from django.db.models import Avg, Max, Min
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Measurement, Sensor
from .pagination import MeasurementPages, SensorPages
from .serializers import MeasurementSerializer, SensorSerializer


class SensorViewSet(viewsets.ReadOnlyModelViewSet):
    """Open data."""

    queryset = Sensor.objects.all()
    serializer_class = SensorSerializer
    pagination_class = SensorPages
    permission_classes = [AllowAny]

    @action(detail=True)
    def summary(self, request, pk=None):
        sensor = self.get_object()
        return Response(
            sensor.measurements.aggregate(
                low=Min("depth_cm"), high=Max("depth_cm"), mean=Avg("depth_cm")
            )
        )


class MeasurementViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Measurement.objects.select_related("sensor")
    serializer_class = MeasurementSerializer
    pagination_class = MeasurementPages
    permission_classes = [AllowAny]

from rest_framework import serializers, viewsets
from rest_framework.pagination import CursorPagination

from .models import Measurement


class MeasurementSerializer(serializers.ModelSerializer):
    class Meta:
        model = Measurement
        fields = ["sensor", "value", "at"]


class ByTime(CursorPagination):
    ordering = "-at"
    page_size = 100


class MeasurementViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Measurement.objects.order_by("-at")
    serializer_class = MeasurementSerializer
    pagination_class = None

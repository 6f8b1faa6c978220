from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from coldstore.sensors.api.serializers import ProbeSerializer, ReadingSerializer
from coldstore.sensors.models import Probe


class ProbeViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = ProbeSerializer

    def get_queryset(self):
        return Probe.objects.select_related("freezer").order_by("serial")

    @action(detail=True)
    def readings(self, request, pk=None):
        newest = self.get_object().readings.order_by("-taken_at")[:100]
        return Response(ReadingSerializer(newest, many=True).data)

from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .feed import latest_level
from .serializers import GaugeSerializer, ReadingSerializer


class GaugeViewSet(viewsets.ModelViewSet):
    serializer_class = GaugeSerializer

    def get_queryset(self):
        return self.request.user.gauges.order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True)
    def readings(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().readings.order_by("-taken_at", "-pk"))
        return self.get_paginated_response(ReadingSerializer(page, many=True).data)

    @action(detail=True, methods=["post"])
    def refresh(self, request, pk=None):
        gauge = self.get_object()
        reading = gauge.readings.create(level=latest_level(gauge))
        return Response(ReadingSerializer(reading).data, status=status.HTTP_201_CREATED)

from datetime import timedelta

from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .serializers import MeterSerializer, ReadingSerializer


class MeterViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = MeterSerializer

    def get_queryset(self):
        return self.request.user.meters.order_by("serial")

    @action(detail=True, methods=["get", "post"], serializer_class=ReadingSerializer)
    def readings(self, request, pk=None):
        meter = get_object_or_404(self.get_queryset(), pk=pk)
        if request.method == "POST":
            sent = ReadingSerializer(data=request.data)
            sent.is_valid(raise_exception=True)
            sent.save(meter=meter)
            return Response(sent.data, status=201)
        days = int(request.query_params.get("days", 365))
        since = timezone.localdate() - timedelta(days=days)
        return Response(ReadingSerializer(meter.readings.filter(day__gte=since)[:400], many=True).data)

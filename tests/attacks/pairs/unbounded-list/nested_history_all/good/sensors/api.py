from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Measurement, Sensor


class SensorSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sensor
        fields = ["id", "name"]


class MeasurementSerializer(serializers.ModelSerializer):
    class Meta:
        model = Measurement
        fields = ["id", "value", "taken"]


class SensorViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = SensorSerializer

    def get_queryset(self):
        return self.request.user.sensors.order_by("pk")

    @action(detail=True)
    def history(self, request, pk=None):
        rows = self.get_object().measurements.order_by("-taken", "-pk")
        page = self.paginate_queryset(rows)
        return self.get_paginated_response(MeasurementSerializer(page, many=True).data)

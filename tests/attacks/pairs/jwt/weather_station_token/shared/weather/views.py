from rest_framework import serializers
from rest_framework.generics import ListCreateAPIView

from .authentication import StationAuthentication
from .models import Measurement


class MeasurementSerializer(serializers.ModelSerializer):
    class Meta:
        model = Measurement
        fields = ["id", "celsius", "at"]


class MeasurementListCreate(ListCreateAPIView):
    """What a station has measured; it adds to it by itself."""

    authentication_classes = [StationAuthentication]
    serializer_class = MeasurementSerializer

    def get_queryset(self):
        return self.request.auth.measurements.all()

    def perform_create(self, serializer):
        serializer.save(station=self.request.auth)

from django.shortcuts import get_object_or_404
from rest_framework import generics, serializers

from .models import Meter, Reading


class MeterSerializer(serializers.ModelSerializer):
    class Meta:
        model = Meter
        fields = ["id", "serial"]


class ReadingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Reading
        fields = ["id", "taken_at", "watt_hours"]


class MeterList(generics.ListAPIView):
    serializer_class = MeterSerializer

    def get_queryset(self):
        return Meter.objects.filter(customer=self.request.user)


class ReadingList(generics.ListCreateAPIView):
    serializer_class = ReadingSerializer

    def get_meter(self):
        return get_object_or_404(Meter, pk=self.kwargs["pk"], customer=self.request.user)

    def get_queryset(self):
        return Reading.objects.filter(meter=self.get_meter())

    def perform_create(self, serializer):
        serializer.save(meter=self.get_meter())

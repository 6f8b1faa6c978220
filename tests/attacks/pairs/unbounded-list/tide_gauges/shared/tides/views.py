from django.shortcuts import get_object_or_404
from rest_framework import generics

from .models import Gauge
from .serializers import GaugeDetailSerializer, GaugeSerializer, ReadingSerializer


class GaugeList(generics.ListAPIView):
    queryset = Gauge.objects.order_by("code")
    serializer_class = GaugeSerializer


class GaugeDetail(generics.RetrieveAPIView):
    queryset = Gauge.objects.all()
    serializer_class = GaugeDetailSerializer
    lookup_field = "code"


class ReadingList(generics.ListAPIView):
    serializer_class = ReadingSerializer

    def get_queryset(self):
        return get_object_or_404(Gauge, code=self.kwargs["code"]).readings.all()

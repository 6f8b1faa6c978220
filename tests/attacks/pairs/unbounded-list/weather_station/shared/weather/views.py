from django.db.models import Max, Min
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response

from .models import Station
from .pagination import ReadingPagination
from .serializers import ReadingSerializer, StationSerializer


class StationViewSet(viewsets.ModelViewSet):
    serializer_class = StationSerializer
    lookup_value_regex = r"\d+"

    def get_queryset(self):
        return Station.objects.filter(observer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)

    @action(detail=True)
    def extremes(self, request, pk=None):
        readings = self.get_object().readings
        return Response(readings.aggregate(lowest=Min("celsius"), highest=Max("celsius")))


class ReadingViewSet(
    mixins.ListModelMixin, mixins.CreateModelMixin, viewsets.GenericViewSet
):
    serializer_class = ReadingSerializer
    pagination_class = ReadingPagination

    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        stations = Station.objects.filter(observer=request.user)
        self.station = get_object_or_404(stations, pk=kwargs["station_pk"])

    def get_queryset(self):
        return self.station.readings.all()

    def perform_create(self, serializer):
        serializer.save(station=self.station)

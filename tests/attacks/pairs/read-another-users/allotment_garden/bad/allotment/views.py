from django.shortcuts import get_object_or_404
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Harvest, Plot
from .serializers import CardSerializer, HarvestSerializer, PlotSerializer


class PlotViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = PlotSerializer

    def get_queryset(self):
        return Plot.objects.filter(gardener=self.request.user)


class HarvestViewSet(viewsets.ModelViewSet):
    serializer_class = HarvestSerializer

    def get_queryset(self):
        return Harvest.objects.filter(plot__gardener=self.request.user).select_related("plot")

    @action(detail=True)
    def card(self, request, pk=None):
        """The harvest as it is printed on a card for the shed."""
        harvest = get_object_or_404(Harvest.objects.select_related("plot"), pk=pk)
        return Response(CardSerializer(harvest).data)

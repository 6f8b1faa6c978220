from django.shortcuts import get_object_or_404
from rest_framework import generics, status
from rest_framework.response import Response
from rest_framework.views import APIView

from .exporting import save_export
from .models import Plot
from .serializers import ExportSerializer, PlotSerializer, TreeSerializer


class PlotList(generics.ListCreateAPIView):
    serializer_class = PlotSerializer

    def get_queryset(self):
        return Plot.objects.filter(forester=self.request.user).order_by("label", "pk")

    def perform_create(self, serializer):
        serializer.save(forester=self.request.user)


class OwnPlotMixin:
    def plot(self):
        return get_object_or_404(Plot, pk=self.kwargs["plot_id"], forester=self.request.user)


class TreeList(OwnPlotMixin, generics.ListCreateAPIView):
    serializer_class = TreeSerializer

    def get_queryset(self):
        return self.plot().trees.order_by("pk")

    def perform_create(self, serializer):
        serializer.save(plot=self.plot())


class PlotExport(OwnPlotMixin, APIView):
    def post(self, request, plot_id):
        plot = self.plot()
        wanted = ExportSerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        count = save_export(plot, wanted.validated_data["name"])
        return Response({"trees": count}, status=status.HTTP_201_CREATED)

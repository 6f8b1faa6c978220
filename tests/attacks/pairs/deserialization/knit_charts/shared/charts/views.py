from rest_framework import generics, status
from rest_framework.response import Response

from .models import Chart
from .reader import read_chart
from .serializers import ChartSerializer, ImportSerializer


class OwnCharts:
    serializer_class = ChartSerializer

    def get_queryset(self):
        return Chart.objects.filter(knitter=self.request.user)


class ChartList(OwnCharts, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(knitter=self.request.user)


class ChartDetail(OwnCharts, generics.RetrieveUpdateDestroyAPIView):
    pass


class ChartImport(generics.GenericAPIView):
    serializer_class = ImportSerializer

    def post(self, request):
        sent = self.get_serializer(data=request.data)
        sent.is_valid(raise_exception=True)
        chart = ChartSerializer(data=read_chart(sent.validated_data["text"]))
        chart.is_valid(raise_exception=True)
        chart.save(knitter=request.user)
        return Response(chart.data, status=status.HTTP_201_CREATED)

from django.shortcuts import get_object_or_404
from rest_framework.generics import ListAPIView, ListCreateAPIView
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Material
from .serializers import LoadSerializer, MaterialSerializer, WeightSerializer


class MaterialsView(ListAPIView):
    queryset = Material.objects.all()
    serializer_class = MaterialSerializer


class LoadsView(ListCreateAPIView):
    serializer_class = LoadSerializer

    def get_queryset(self):
        return self.request.user.loads.all()

    def perform_create(self, serializer):
        serializer.save(carrier=self.request.user)


class WeightView(APIView):
    """The weight of one of the carrier's loads, to look at and to correct."""

    def get_load(self):
        return get_object_or_404(self.request.user.loads, pk=self.kwargs["pk"])

    def get(self, request, pk):
        return Response(WeightSerializer(self.get_load()).data)

    def put(self, request, pk):
        load = self.get_load()
        serializer = WeightSerializer(load, data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Depth, Station


class StationSerializer(serializers.ModelSerializer):
    class Meta:
        model = Station
        fields = ["id", "name", "contact_phone"]


class DepthSerializer(serializers.ModelSerializer):
    class Meta:
        model = Depth
        fields = ["cm", "at"]


class StationViewSet(viewsets.ModelViewSet):
    serializer_class = StationSerializer

    def get_queryset(self):
        return Station.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, methods=["get", "post"])
    def depths(self, request, pk=None):
        station = self.get_object()
        if request.method == "POST":
            serializer = DepthSerializer(data=request.data)
            serializer.is_valid(raise_exception=True)
            serializer.save(station=station)
            return Response(serializer.data, status=201)
        return Response(DepthSerializer(station.depths.all()[:100], many=True).data)

from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Station, Vehicle
from .serializers import StationSerializer, VehicleSerializer


class StationList(generics.ListAPIView):
    queryset = Station.objects.all()
    serializer_class = StationSerializer


class StationDetail(generics.RetrieveAPIView):
    queryset = Station.objects.all()
    serializer_class = StationSerializer


class VehicleList(generics.ListAPIView):
    serializer_class = VehicleSerializer

    def get_queryset(self):
        station = generics.get_object_or_404(Station, pk=self.kwargs["pk"])
        return Vehicle.objects.filter(station=station)


class Nearby(APIView):
    """The stations about the place of a call."""

    def get(self, request):
        latitude = float(request.query_params["latitude"])
        longitude = float(request.query_params["longitude"])
        kilometres = float(request.query_params.get("kilometres", 10))
        found = Station.objects.around(latitude, longitude, kilometres)
        return Response({"stations": StationSerializer(found[:20], many=True).data})

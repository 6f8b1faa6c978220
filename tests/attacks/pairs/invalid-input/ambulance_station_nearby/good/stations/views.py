from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Station, Vehicle
from .serializers import PlaceSerializer, StationSerializer, VehicleSerializer


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
        place = PlaceSerializer(data=request.query_params)
        place.is_valid(raise_exception=True)
        found = Station.objects.around(**place.validated_data)
        return Response({"stations": StationSerializer(found[:20], many=True).data})

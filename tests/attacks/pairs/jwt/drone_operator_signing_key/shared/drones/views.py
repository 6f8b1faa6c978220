from rest_framework import generics, serializers
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Flight


class FlightSerializer(serializers.ModelSerializer):
    class Meta:
        model = Flight
        fields = ["id", "area", "metres"]


class MeView(APIView):
    def get(self, request):
        pilot = request.user.pilot
        return Response({"licence": pilot.licence, "operator": pilot.operator.name})


class FlightListView(generics.ListCreateAPIView):
    serializer_class = FlightSerializer

    def get_queryset(self):
        return Flight.objects.filter(pilot__user=self.request.user).order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(pilot=self.request.user.pilot)

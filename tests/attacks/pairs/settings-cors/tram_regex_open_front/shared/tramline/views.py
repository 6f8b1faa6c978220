from rest_framework import generics

from .models import Commute, Stop
from .serializers import CommuteSerializer, StopSerializer


class StopList(generics.ListAPIView):
    queryset = Stop.objects.order_by("name")
    serializer_class = StopSerializer


class CommuteList(generics.ListCreateAPIView):
    serializer_class = CommuteSerializer

    def get_queryset(self):
        return Commute.objects.filter(passenger=self.request.user).order_by("departs", "pk")

    def perform_create(self, serializer):
        serializer.save(passenger=self.request.user)


class CommuteDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = CommuteSerializer

    def get_queryset(self):
        return Commute.objects.filter(passenger=self.request.user)

from rest_framework import generics

from .models import Flight, Seat
from .serializers import FlightSerializer, SeatSerializer


class FlightList(generics.ListAPIView):
    queryset = Flight.objects.all()
    serializer_class = FlightSerializer


class SeatMixin:
    serializer_class = SeatSerializer

    def get_queryset(self):
        return Seat.objects.filter(guest=self.request.user)


class SeatList(SeatMixin, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)


class SeatDetail(SeatMixin, generics.RetrieveDestroyAPIView):
    pass

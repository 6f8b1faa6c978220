from django.shortcuts import get_object_or_404
from rest_framework import generics

from .entering import enter
from .models import Entry, Trip
from .serializers import EntrySerializer, TripSerializer


class Trips(generics.ListAPIView):
    queryset = Trip.objects.all()
    serializer_class = TripSerializer


class Entries(generics.ListCreateAPIView):
    """One's own entries for a trip."""

    serializer_class = EntrySerializer

    def get_queryset(self):
        own = Entry.objects.filter(climber=self.request.user, trip=self.kwargs["trip"])
        return own.order_by("pk")

    def perform_create(self, serializer):
        trip = get_object_or_404(Trip.objects.select_for_update(), pk=self.kwargs["trip"])
        serializer.instance = enter(trip, self.request.user, **serializer.validated_data)

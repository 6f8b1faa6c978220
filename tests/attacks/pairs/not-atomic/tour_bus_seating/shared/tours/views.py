from django.db import IntegrityError
from rest_framework import generics
from rest_framework.exceptions import APIException

from .models import Journey
from .serializers import JourneySerializer


class SeatTaken(APIException):
    status_code = 409
    default_detail = "A seat was given twice."
    default_code = "seat_taken"


class OwnJourneys:
    serializer_class = JourneySerializer

    def get_queryset(self):
        mine = Journey.objects.filter(manager=self.request.user)
        return mine.prefetch_related("seats").order_by("day", "pk")


class Journeys(OwnJourneys, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        try:
            serializer.save(manager=self.request.user)
        except IntegrityError:
            raise SeatTaken from None


class JourneyDetail(OwnJourneys, generics.RetrieveDestroyAPIView):
    pass

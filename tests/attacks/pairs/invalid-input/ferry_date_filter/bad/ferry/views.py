from datetime import date

from rest_framework import generics

from .models import Departure
from .serializers import DepartureSerializer


class DepartureList(generics.ListAPIView):
    serializer_class = DepartureSerializer

    def get_queryset(self):
        departures = Departure.objects.all()
        params = self.request.query_params
        if "day" in params:
            departures = departures.filter(day=date.fromisoformat(params["day"]))
        if "seats" in params:
            departures = departures.filter(free_seats__gte=int(params["seats"]))
        return departures

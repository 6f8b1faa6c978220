from rest_framework import generics

from .models import Departure
from .serializers import DepartureSerializer, SearchSerializer


class DepartureList(generics.ListAPIView):
    serializer_class = DepartureSerializer

    def get_queryset(self):
        departures = Departure.objects.all()
        search = SearchSerializer(data=self.request.query_params)
        search.is_valid(raise_exception=True)
        params = search.validated_data
        if "day" in params:
            departures = departures.filter(day=params["day"])
        if "seats" in params:
            departures = departures.filter(free_seats__gte=params["seats"])
        return departures

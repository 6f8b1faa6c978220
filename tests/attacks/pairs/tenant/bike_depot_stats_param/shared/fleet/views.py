from rest_framework.generics import ListAPIView

from .models import Bike
from .serializers import BikeSerializer, DepotSerializer, PeriodSerializer


class MyDepots(ListAPIView):
    serializer_class = DepotSerializer

    def get_queryset(self):
        return self.request.user.depots.all()


class BikesAway(ListAPIView):
    serializer_class = BikeSerializer

    def get_queryset(self):
        query = PeriodSerializer(data=self.request.query_params, context={"request": self.request})
        query.is_valid(raise_exception=True)
        bikes = Bike.objects.filter(depot=query.validated_data["depot"], away_since__isnull=False)
        if before := query.validated_data.get("before"):
            bikes = bikes.filter(away_since__lt=before)
        return bikes

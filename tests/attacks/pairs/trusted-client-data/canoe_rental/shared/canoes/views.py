from rest_framework import generics

from .models import Canoe
from .serializers import CanoeSerializer, RentalSerializer


class CanoeList(generics.ListAPIView):
    queryset = Canoe.objects.order_by("name", "pk")
    serializer_class = CanoeSerializer


class Rentals(generics.ListCreateAPIView):
    serializer_class = RentalSerializer

    def get_queryset(self):
        return self.request.user.rentals.order_by("-first_day", "-pk")

    def perform_create(self, serializer):
        serializer.save(renter=self.request.user)


class RentalDetail(generics.RetrieveAPIView):
    serializer_class = RentalSerializer

    def get_queryset(self):
        return self.request.user.rentals.all()

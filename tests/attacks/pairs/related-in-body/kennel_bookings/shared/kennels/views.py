from rest_framework import generics, viewsets

from .models import Kennel
from .serializers import BookingSerializer, DogSerializer, KennelSerializer


class KennelList(generics.ListAPIView):
    queryset = Kennel.objects.order_by("name")
    serializer_class = KennelSerializer


class DogViewSet(viewsets.ModelViewSet):
    serializer_class = DogSerializer

    def get_queryset(self):
        return self.request.user.dogs.order_by("name")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class BookingList(generics.ListCreateAPIView):
    serializer_class = BookingSerializer

    def get_queryset(self):
        return self.request.user.bookings.select_related("dog").order_by("first_night")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

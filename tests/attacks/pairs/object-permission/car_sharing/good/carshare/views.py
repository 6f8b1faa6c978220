from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from .models import Car
from .permissions import IsOwnerOrReads
from .serializers import CarChangeSerializer, CarSerializer


class CarsOffered(generics.ListCreateAPIView):
    """Every member sees every car of the pool."""

    queryset = Car.objects.all()
    serializer_class = CarSerializer

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class MyCars(generics.ListAPIView):
    serializer_class = CarSerializer

    def get_queryset(self):
        return self.request.user.cars.all()


class CarDetail(generics.RetrieveUpdateDestroyAPIView):
    permission_classes = [IsAuthenticated, IsOwnerOrReads]
    queryset = Car.objects.all()
    serializer_class = CarChangeSerializer

    def get_object(self):
        plate = self.kwargs["plate"].upper().replace("-", " ")
        car = get_object_or_404(self.get_queryset(), plate=plate)
        self.check_object_permissions(self.request, car)
        return car

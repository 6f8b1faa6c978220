from django.shortcuts import get_object_or_404
from rest_framework import generics

from .serializers import BikeSerializer, RepairSerializer


class Bikes(generics.ListCreateAPIView):
    serializer_class = BikeSerializer

    def get_queryset(self):
        return self.request.user.bikes.order_by("pk")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class BikeDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = BikeSerializer

    def get_queryset(self):
        return self.request.user.bikes.all()


class Repairs(generics.ListCreateAPIView):
    serializer_class = RepairSerializer

    def get_bike(self):
        return get_object_or_404(self.request.user.bikes, pk=self.kwargs["pk"])

    def get_queryset(self):
        return self.get_bike().repairs.order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(bike=self.get_bike())

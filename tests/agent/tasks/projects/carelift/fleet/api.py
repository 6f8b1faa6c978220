from rest_framework import generics

from accounts.permissions import IsDispatcherOrReadOnly

from .models import Vehicle
from .serializers import VehicleSerializer


class VehicleList(generics.ListCreateAPIView):
    queryset = Vehicle.objects.all()
    serializer_class = VehicleSerializer
    permission_classes = [IsDispatcherOrReadOnly]


class VehicleDetail(generics.RetrieveUpdateAPIView):
    queryset = Vehicle.objects.all()
    serializer_class = VehicleSerializer
    permission_classes = [IsDispatcherOrReadOnly]

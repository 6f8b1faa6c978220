from rest_framework import generics

from .models import Bottle, Rack
from .serializers import BottleSerializer, RackSerializer


class RackList(generics.ListCreateAPIView):
    serializer_class = RackSerializer

    def get_queryset(self):
        return Rack.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class OwnBottles:
    serializer_class = BottleSerializer

    def get_queryset(self):
        return Bottle.objects.filter(rack__owner=self.request.user)


class BottleList(OwnBottles, generics.ListCreateAPIView):
    pass


class BottleDetail(OwnBottles, generics.RetrieveUpdateDestroyAPIView):
    pass

from rest_framework import generics

from .models import Berth, Boat
from .serializers import BerthSerializer, BoatSerializer


class BerthList(generics.ListAPIView):
    queryset = Berth.objects.all()
    serializer_class = BerthSerializer


class OwnBoats:
    serializer_class = BoatSerializer

    def get_queryset(self):
        return Boat.objects.filter(skipper=self.request.user)


class BoatList(OwnBoats, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(skipper=self.request.user)


class BoatDetail(OwnBoats, generics.RetrieveUpdateDestroyAPIView):
    pass

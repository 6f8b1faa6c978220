from rest_framework import generics

from .models import Room
from .serializers import PackageSerializer, RoomSerializer, SessionSerializer


class Rooms(generics.ListAPIView):
    queryset = Room.objects.all()
    serializer_class = RoomSerializer


class MyPackages(generics.ListAPIView):
    serializer_class = PackageSerializer

    def get_queryset(self):
        return self.request.user.packages.order_by("bought_at")


class MySessions(generics.ListCreateAPIView):
    serializer_class = SessionSerializer

    def get_queryset(self):
        return self.request.user.sessions.all()

    def perform_create(self, serializer):
        serializer.save(musician=self.request.user)

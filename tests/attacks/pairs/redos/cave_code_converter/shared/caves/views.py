from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.permissions import SAFE_METHODS, BasePermission, IsAuthenticatedOrReadOnly

from .models import Cave, Trip
from .serializers import CaveSerializer, TripSerializer


class LeaderWrites(BasePermission):
    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.leader_id == request.user.pk


class CaveList(generics.ListAPIView):
    queryset = Cave.objects.order_by("code")
    serializer_class = CaveSerializer


class CaveDetail(generics.RetrieveAPIView):
    queryset = Cave.objects.all()
    serializer_class = CaveSerializer
    lookup_field = "code"


class TripList(generics.ListCreateAPIView):
    serializer_class = TripSerializer

    def get_queryset(self):
        cave = get_object_or_404(Cave, code=self.kwargs["code"])
        return cave.trips.select_related("leader").order_by("-day", "pk")

    def perform_create(self, serializer):
        cave = get_object_or_404(Cave, code=self.kwargs["code"])
        serializer.save(cave=cave, leader=self.request.user)


class TripDetail(generics.RetrieveUpdateDestroyAPIView):
    queryset = Trip.objects.select_related("leader")
    serializer_class = TripSerializer
    permission_classes = [IsAuthenticatedOrReadOnly, LeaderWrites]

from rest_framework import viewsets

from .models import Concert, Hall
from .serializers import ConcertSerializer, HallSerializer


class HallViewSet(viewsets.ModelViewSet):
    serializer_class = HallSerializer

    def get_queryset(self):
        return Hall.objects.filter(promoter=self.request.user).order_by("name", "pk")

    def perform_create(self, serializer):
        serializer.save(promoter=self.request.user)


class ConcertViewSet(viewsets.ModelViewSet):
    serializer_class = ConcertSerializer

    def get_queryset(self):
        return Concert.objects.filter(hall__promoter=self.request.user).order_by("starts_at", "pk")

from rest_framework import viewsets

from .models import Cross, Seedling
from .serializers import CrossSerializer, SeedlingSerializer


class CrossViewSet(viewsets.ModelViewSet):
    serializer_class = CrossSerializer

    def get_queryset(self):
        return Cross.objects.filter(breeder=self.request.user)

    def perform_create(self, serializer):
        serializer.save(breeder=self.request.user)


class SeedlingViewSet(viewsets.ModelViewSet):
    serializer_class = SeedlingSerializer

    def get_queryset(self):
        return Seedling.objects.filter(cross__breeder=self.request.user)

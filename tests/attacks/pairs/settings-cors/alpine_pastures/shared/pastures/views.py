from rest_framework import viewsets

from .models import Grazing, Herd
from .serializers import GrazingSerializer, HerdSerializer


class HerdViewSet(viewsets.ModelViewSet):
    serializer_class = HerdSerializer

    def get_queryset(self):
        return Herd.objects.filter(farmer=self.request.user)

    def perform_create(self, serializer):
        serializer.save(farmer=self.request.user)


class GrazingViewSet(viewsets.ModelViewSet):
    serializer_class = GrazingSerializer

    def get_queryset(self):
        return Grazing.objects.filter(herd__farmer=self.request.user)

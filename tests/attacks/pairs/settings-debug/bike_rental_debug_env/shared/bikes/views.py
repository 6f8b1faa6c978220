from rest_framework.viewsets import ModelViewSet

from .models import Bike
from .serializers import BikeSerializer


class BikeViewSet(ModelViewSet):
    serializer_class = BikeSerializer

    def get_queryset(self):
        return Bike.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

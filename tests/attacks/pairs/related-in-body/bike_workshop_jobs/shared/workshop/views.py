from rest_framework import mixins, viewsets

from .models import Bike, RepairJob
from .serializers import BikeSerializer, RepairJobSerializer


class BikeViewSet(viewsets.ModelViewSet):
    serializer_class = BikeSerializer

    def get_queryset(self):
        return Bike.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class RepairJobViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.CreateModelMixin, viewsets.GenericViewSet
):
    serializer_class = RepairJobSerializer

    def get_queryset(self):
        return RepairJob.objects.filter(ordered_by=self.request.user).select_related("bike")

    def perform_create(self, serializer):
        serializer.save(ordered_by=self.request.user)

from rest_framework import mixins, viewsets

from .models import Bottle, Tasting
from .serializers import BottleSerializer, TastingSerializer


class BottleViewSet(viewsets.ModelViewSet):
    serializer_class = BottleSerializer

    def get_queryset(self):
        return Bottle.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class TastingViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = TastingSerializer

    def get_queryset(self):
        return Tasting.objects.filter(host=self.request.user).prefetch_related("pours__bottle")

    def perform_create(self, serializer):
        serializer.save(host=self.request.user)

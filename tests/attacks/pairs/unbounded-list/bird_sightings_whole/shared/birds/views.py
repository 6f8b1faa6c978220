from rest_framework import mixins, viewsets

from .models import Sighting
from .serializers import SightingSerializer


class SightingViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Sighting.objects.all()
    serializer_class = SightingSerializer

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)

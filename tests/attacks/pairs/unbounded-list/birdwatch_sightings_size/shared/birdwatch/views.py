from rest_framework import mixins, permissions, viewsets

from .models import Sighting, Species
from .paging import SightingPages
from .serializers import SightingSerializer, SpeciesSerializer


class SightingViewSet(
    mixins.CreateModelMixin, mixins.RetrieveModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet
):
    queryset = Sighting.objects.select_related("species")
    serializer_class = SightingSerializer
    permission_classes = [permissions.IsAuthenticatedOrReadOnly]
    pagination_class = SightingPages

    def perform_create(self, serializer):
        serializer.save(observer=self.request.user)


class SpeciesViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Species.objects.all()
    serializer_class = SpeciesSerializer
    permission_classes = [permissions.AllowAny]
    lookup_field = "latin"

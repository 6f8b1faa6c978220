from rest_framework import mixins, serializers, viewsets

from .models import Sighting, Species


class SpeciesSerializer(serializers.ModelSerializer):
    class Meta:
        model = Species
        fields = ["id", "name", "latin"]


class SightingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sighting
        fields = ["id", "species", "day", "birds"]


class SpeciesViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Species.objects.all()
    serializer_class = SpeciesSerializer


class SightingViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Sighting.objects.all()
    serializer_class = SightingSerializer

    def perform_create(self, serializer):
        serializer.save(watcher=self.request.user)

from rest_framework import serializers, viewsets
from rest_framework.permissions import SAFE_METHODS, IsAuthenticatedOrReadOnly

from .models import Sighting
from .pagination import SightingPagination


class IsWatcherOrReadOnly(IsAuthenticatedOrReadOnly):
    def has_object_permission(self, request, view, obj):
        return request.method in SAFE_METHODS or obj.watcher_id == request.user.pk


class SightingSerializer(serializers.ModelSerializer):
    birds = serializers.IntegerField(min_value=1, max_value=10000)

    class Meta:
        model = Sighting
        fields = ["id", "species", "birds", "day"]


class SightingViewSet(viewsets.ModelViewSet):
    """Sightings are public; who saw the birds is not told."""

    permission_classes = [IsWatcherOrReadOnly]
    pagination_class = SightingPagination
    queryset = Sighting.objects.all()
    serializer_class = SightingSerializer
    lookup_value_regex = r"\d{1,18}"

    def perform_create(self, serializer):
        serializer.save(watcher=self.request.user)

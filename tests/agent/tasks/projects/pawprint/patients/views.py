from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import SAFE_METHODS, BasePermission
from rest_framework.response import Response

from patients.models import Animal, Species
from patients.serializers import AnimalSerializer, SpeciesSerializer, WeighingSerializer


class IsStaffOrReadOnly(BasePermission):
    def has_permission(self, request, view):
        user = request.user
        return user.is_authenticated and (request.method in SAFE_METHODS or user.is_staff)


class SpeciesViewSet(viewsets.ModelViewSet):
    queryset = Species.objects.all()
    serializer_class = SpeciesSerializer
    permission_classes = [IsStaffOrReadOnly]


class AnimalViewSet(viewsets.ModelViewSet):
    """Clients have their own animals here, the staff has all of them."""

    serializer_class = AnimalSerializer

    def get_queryset(self):
        animals = Animal.objects.select_related("owner", "species").prefetch_related("tags")
        if self.request.user.is_staff:
            return animals
        return animals.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, url_path="weighings")
    def weighings(self, request, pk=None):
        rows = self.get_object().weighings.all()
        return Response(WeighingSerializer(rows, many=True).data)

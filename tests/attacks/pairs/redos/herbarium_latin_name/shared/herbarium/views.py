from rest_framework import mixins, viewsets
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticatedOrReadOnly

from .models import Specimen
from .serializers import SpecimenSerializer


class Pages(PageNumberPagination):
    page_size = 50


class SpecimenViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Specimen.objects.select_related("collector")
    serializer_class = SpecimenSerializer
    permission_classes = [IsAuthenticatedOrReadOnly]
    pagination_class = Pages

    def perform_create(self, serializer):
        serializer.save(collector=self.request.user)

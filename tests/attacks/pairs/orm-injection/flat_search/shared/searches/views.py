from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import LimitOffsetPagination
from rest_framework.permissions import IsAuthenticated

from .models import SavedSearch
from .serializers import FlatSerializer, SavedSearchSerializer


class Pages(LimitOffsetPagination):
    default_limit = 25
    max_limit = 100


class SavedSearchViewSet(
    mixins.CreateModelMixin,
    mixins.DestroyModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = SavedSearchSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return SavedSearch.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

    @action(detail=True, serializer_class=FlatSerializer)
    def flats(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().flats())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

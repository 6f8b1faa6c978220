from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Shift
from .serializers import EntrySerializer, ShiftSerializer


class ShiftViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = ShiftSerializer

    def get_queryset(self):
        return Shift.objects.filter(keeper=self.request.user)

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

    @action(detail=True, methods=["post"], serializer_class=EntrySerializer)
    def note(self, request, pk=None):
        shift = self.get_object()
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(shift=shift)
        return Response(serializer.data, status=201)

    @action(detail=True, serializer_class=EntrySerializer)
    def entries(self, request, pk=None):
        shift = self.get_object()
        page = self.paginate_queryset(shift.entries.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

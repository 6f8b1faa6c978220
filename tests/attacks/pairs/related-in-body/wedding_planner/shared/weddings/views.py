from rest_framework import viewsets

from .models import Guest, Table
from .serializers import GuestSerializer, TableSerializer


class OwnRowsMixin:
    """Rows of the signed-in planner, and no others."""

    def get_queryset(self):
        return super().get_queryset().filter(planner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(planner=self.request.user)


class TableViewSet(OwnRowsMixin, viewsets.ModelViewSet):
    queryset = Table.objects.all()
    serializer_class = TableSerializer


class GuestViewSet(OwnRowsMixin, viewsets.ModelViewSet):
    queryset = Guest.objects.select_related("table")
    serializer_class = GuestSerializer

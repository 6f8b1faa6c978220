from rest_framework import viewsets
from rest_framework.permissions import IsAdminUser, IsAuthenticated

from .models import Area
from .serializers import AreaSerializer


class AreaViewSet(viewsets.ModelViewSet):
    """Counters look the areas up, the office keeps them."""

    queryset = Area.objects.order_by("name")
    serializer_class = AreaSerializer

    def get_permissions(self):
        if self.action in ("create", "partial_update", "destroy"):
            return [IsAdminUser()]
        return [IsAuthenticated()]

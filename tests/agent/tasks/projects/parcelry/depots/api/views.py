from rest_framework import viewsets
from rest_framework.permissions import AllowAny

from ..models import Depot
from .serializers import DepotSerializer


class DepotViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Depot.objects.all()
    serializer_class = DepotSerializer
    permission_classes = [AllowAny]
    lookup_field = "code"

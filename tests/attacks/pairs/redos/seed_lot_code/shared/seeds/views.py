from rest_framework import mixins, viewsets
from rest_framework.permissions import DjangoModelPermissions, IsAuthenticated

from .models import Lot, Variety
from .serializers import LotSerializer, VarietySerializer


class VarietyViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Variety.objects.all()
    serializer_class = VarietySerializer


class LotViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.CreateModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Lot.objects.select_related("variety")
    serializer_class = LotSerializer
    permission_classes = [IsAuthenticated, DjangoModelPermissions]

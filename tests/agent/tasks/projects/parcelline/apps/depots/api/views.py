from rest_framework.viewsets import ModelViewSet

from apps.depots.models import Depot

from .serializers import DepotSerializer


class DepotViewSet(ModelViewSet):
    queryset = Depot.objects.all()
    serializer_class = DepotSerializer
    filterset_fields = ["city"]

from rest_framework import viewsets
from rest_framework.permissions import DjangoModelPermissions
from rest_framework.response import Response
from rest_framework.views import APIView

from . import reports
from .models import Delivery, Material
from .serializers import DeliverySerializer, MaterialSerializer


class MaterialViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Material.objects.all()
    serializer_class = MaterialSerializer


class DeliveryViewSet(viewsets.ModelViewSet):
    queryset = Delivery.objects.all()
    serializer_class = DeliverySerializer
    permission_classes = [DjangoModelPermissions]


class Weights(APIView):
    """How many kilos of each material came in, of all suppliers or those of a name."""

    def get(self, request):
        supplier = request.query_params.get("supplier", "").strip()[:200]
        return Response({"weights": reports.weights(supplier)})

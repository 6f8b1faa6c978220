from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Acknowledgement, CurtailmentOrder, Turbine
from .serializers import OrderSerializer, TurbineSerializer


class TurbineViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Turbine.objects.all()
    serializer_class = TurbineSerializer


class OrderViewSet(viewsets.ModelViewSet):
    queryset = CurtailmentOrder.objects.all()
    serializer_class = OrderSerializer

    def get_permissions(self):
        if self.action in ("create", "update", "destroy"):
            return [IsAdminUser()]
        return [IsAuthenticated()]

    def perform_create(self, serializer):
        serializer.save(issued_by=self.request.user)

    @action(detail=True, methods=["post"])
    def acknowledge(self, request, pk=None):
        Acknowledgement.objects.get_or_create(order=self.get_object(), technician=request.user)
        return Response(status=status.HTTP_204_NO_CONTENT)

from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from config.permissions import IsTunerOrStaff
from faults.models import Fault
from faults.serializers import FaultSerializer
from faults.services import close_fault


class FaultViewSet(viewsets.ModelViewSet):
    queryset = Fault.objects.select_related("reported_by")
    serializer_class = FaultSerializer
    permission_classes = [IsTunerOrStaff]
    filterset_fields = ["organ", "status"]

    def perform_create(self, serializer):
        serializer.save(reported_by=self.request.user)

    @action(detail=True, methods=["post"])
    def close(self, request, pk=None):
        fault = close_fault(self.get_object())
        return Response(self.get_serializer(fault).data)

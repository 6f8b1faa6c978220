from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from core.permissions import StaffOrReadOnly

from . import services
from .models import Part, Repair
from .serializers import PartSerializer, RepairSerializer


class PartViewSet(viewsets.ModelViewSet):
    queryset = Part.objects.all()
    serializer_class = PartSerializer
    permission_classes = [StaffOrReadOnly]
    lookup_field = "key"


class RepairViewSet(viewsets.ModelViewSet):
    queryset = Repair.objects.select_related("craft")
    serializer_class = RepairSerializer
    permission_classes = [IsAuthenticated]
    lookup_field = "key"
    filterset_fields = ["state", "severity"]

    def perform_create(self, serializer):
        serializer.save(reported_by=self.request.user)

    @action(detail=True, methods=["post"])
    def close(self, request, key=None):
        repair = services.close_repair(self.get_object())
        return Response(self.get_serializer(repair).data)

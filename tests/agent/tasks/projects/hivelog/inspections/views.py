from rest_framework import viewsets
from rest_framework.permissions import IsAuthenticated

from core.permissions import KeeperWrites

from .models import Inspection
from .serializers import InspectionSerializer


class InspectionViewSet(viewsets.ModelViewSet):
    queryset = Inspection.objects.select_related("hive__apiary", "inspector").prefetch_related(
        "findings"
    )
    serializer_class = InspectionSerializer
    permission_classes = [IsAuthenticated, KeeperWrites]
    filter_fields = ["hive", "temper"]

    def get_queryset(self):
        inspections = super().get_queryset()
        for name in self.filter_fields:
            if value := self.request.query_params.get(name):
                inspections = inspections.filter(**{name: value})
        return inspections

    def perform_create(self, serializer):
        serializer.save(inspector=self.request.user)

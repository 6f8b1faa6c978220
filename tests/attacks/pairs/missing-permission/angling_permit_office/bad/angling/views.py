from rest_framework import permissions, viewsets

from .models import Permit, Water
from .serializers import AskPermitSerializer, OfficePermitSerializer, WaterSerializer


class WaterViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Water.objects.all()
    serializer_class = WaterSerializer
    permission_classes = [permissions.AllowAny]


class PermitViewSet(viewsets.ModelViewSet):
    """Members ask for permits and see their own; the office decides."""

    def get_permissions(self):
        if self.action in ("update", "destroy"):
            return [permissions.IsAdminUser()]
        return [permissions.IsAuthenticated()]

    def get_serializer_class(self):
        return AskPermitSerializer if self.action == "create" else OfficePermitSerializer

    def get_queryset(self):
        found = Permit.objects.select_related("water")
        return found if self.request.user.is_staff else found.filter(angler=self.request.user.pk)

    def perform_create(self, serializer):
        serializer.save(angler=self.request.user)

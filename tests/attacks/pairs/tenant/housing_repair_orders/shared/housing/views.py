from rest_framework import permissions, viewsets

from .models import Clerk, Flat, RepairOrder
from .serializers import FlatSerializer, RepairOrderSerializer


class IsClerk(permissions.IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and Clerk.objects.filter(user=request.user).exists()


class OfLandlord:
    """Rows of the landlord for whom the clerk works."""

    permission_classes = [IsClerk]

    def get_queryset(self):
        return super().get_queryset().filter(landlord=self.request.user.clerk.landlord_id)

    def perform_create(self, serializer):
        serializer.save(landlord_id=self.request.user.clerk.landlord_id)


class FlatViewSet(OfLandlord, viewsets.ModelViewSet):
    queryset = Flat.objects.all()
    serializer_class = FlatSerializer


class RepairOrderViewSet(OfLandlord, viewsets.ModelViewSet):
    queryset = RepairOrder.objects.select_related("flat")
    serializer_class = RepairOrderSerializer

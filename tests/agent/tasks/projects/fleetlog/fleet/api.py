from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from core.mixins import TenantMixin
from core.permissions import DispatcherWrites

from .models import Member, Vehicle
from .serializers import MemberSerializer, VehicleSerializer


class VehicleViewSet(TenantMixin, viewsets.ModelViewSet):
    queryset = Vehicle.objects.with_details()
    serializer_class = VehicleSerializer
    permission_classes = [DispatcherWrites]
    filterset_fields = ["state", "fuel"]

    def perform_create(self, serializer):
        serializer.save(department=self.request.user.member.department)

    @action(detail=True)
    def usage(self, request, pk=None):
        return Response(self.get_object().usage())


class MemberViewSet(TenantMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Member.objects.select_related("user")
    serializer_class = MemberSerializer
    filterset_fields = ["role"]

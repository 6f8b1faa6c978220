from django.db.models import Count
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Unit
from .serializers import AppointmentSerializer, UnitSerializer


class UnitViewSet(viewsets.ModelViewSet):
    """Stock is shown to every donor; the staff of the laboratory keep it."""

    queryset = Unit.objects.order_by("label")
    serializer_class = UnitSerializer

    def get_permissions(self):
        if self.action in ("create", "update", "destroy"):
            return [IsAdminUser()]
        return [IsAuthenticated()]

    @action(detail=False)
    def stock(self, request):
        counts = self.get_queryset().filter(tested=True).order_by("group")
        return Response(counts.values("group").annotate(units=Count("pk")))


class AppointmentViewSet(viewsets.ModelViewSet):
    serializer_class = AppointmentSerializer

    def get_queryset(self):
        return self.request.user.appointments.order_by("at")

    def perform_create(self, serializer):
        serializer.save(donor=self.request.user)

from django.shortcuts import get_object_or_404
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Repair
from .serializers import RepairSerializer


class RepairViewSet(
    mixins.ListModelMixin, mixins.RetrieveModelMixin, mixins.CreateModelMixin, viewsets.GenericViewSet
):
    serializer_class = RepairSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Repair.objects.filter(customer=self.request.user).order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

    @action(detail=True, methods=["post"])
    def accept(self, request, pk=None):
        repair = get_object_or_404(Repair, pk=pk)
        accepted = Repair.objects.filter(pk=repair.pk, state=Repair.State.QUOTED).update(state=Repair.State.ACCEPTED)
        if not accepted:
            raise ValidationError({"detail": "There is no open quote for this repair."})
        repair.refresh_from_db()
        return Response(self.get_serializer(repair).data)

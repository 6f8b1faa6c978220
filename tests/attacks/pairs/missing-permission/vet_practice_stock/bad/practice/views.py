from django.db import transaction
from django.db.models import F
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Medicine, StockMove
from .serializers import MedicineSerializer, MoveSerializer


class MedicineViewSet(viewsets.ModelViewSet):
    """Pet owners read what the practice has; the staff keeps the shelf."""

    queryset = Medicine.objects.all()
    serializer_class = MedicineSerializer

    def get_permissions(self):
        if self.action in ("create", "update", "partial_update", "destroy", "receive"):
            return [IsAdminUser()]
        return [IsAuthenticated()]

    def _move(self, request, sign):
        medicine = self.get_object()
        form = MoveSerializer(data=request.data)
        form.is_valid(raise_exception=True)
        amount = sign * form.validated_data["amount"]
        with transaction.atomic():
            row = Medicine.objects.filter(pk=medicine.pk, in_stock__gte=-amount)
            if not row.update(in_stock=F("in_stock") + amount):
                raise ValidationError({"amount": "Not that many on the shelf."})
            StockMove.objects.create(
                medicine=medicine, amount=amount, reason=form.validated_data["reason"], by=request.user
            )
        medicine.refresh_from_db()
        return Response(self.get_serializer(medicine).data)

    @action(detail=True, methods=["post"])
    def receive(self, request, pk=None):
        return self._move(request, 1)

    @action(detail=True, methods=["post"], url_path="write-off")
    def write_off(self, request, pk=None):
        return self._move(request, -1)

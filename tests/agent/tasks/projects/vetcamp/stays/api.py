from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from kennels.access import is_keeper

from .models import Invoice, Stay
from .serializers import InvoiceSerializer, StaySerializer
from .services import mark_paid


class StayViewSet(viewsets.ModelViewSet):
    """Customers manage the stays of their pets; keepers those of all pets."""

    serializer_class = StaySerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        return Stay.objects.visible_to(self.request.user)

    def perform_create(self, serializer):
        serializer.save(booked_by=self.request.user)


class InvoiceViewSet(viewsets.ReadOnlyModelViewSet):
    """Customers read the invoices of their own pets, keepers read all."""

    serializer_class = InvoiceSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        invoices = Invoice.objects.all()
        if is_keeper(self.request.user):
            return invoices
        return invoices.filter(stay__pet__owner=self.request.user)

    @action(detail=True, methods=["post"], url_path="mark-paid")
    def mark_paid(self, request, pk=None):
        invoice = mark_paid(self.get_object())
        return Response(self.get_serializer(invoice).data)

from django.utils import timezone
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response

from contracts.models import Invoice
from contracts.serializers import InvoiceSerializer


class InvoiceViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Invoice.objects.select_related("contract__venue")
    serializer_class = InvoiceSerializer
    filterset_fields = ["contract"]

    @action(detail=False)
    def unpaid(self, request):
        invoices = Invoice.objects.unpaid().select_related("contract__venue")
        return Response(self.get_serializer(invoices, many=True).data)

    @action(detail=True, methods=["post"], permission_classes=[IsAdminUser])
    def mark_paid(self, request, pk=None):
        invoice = self.get_object()
        invoice.paid_on = timezone.localdate()
        invoice.save(update_fields=["paid_on"])
        return Response(self.get_serializer(invoice).data)

import logging

from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.viewsets import ReadOnlyModelViewSet

from apps.billing.models import Invoice

from .serializers import InvoiceSerializer

logger = logging.getLogger(__name__)


class InvoiceViewSet(ReadOnlyModelViewSet):
    queryset = Invoice.objects.all()
    serializer_class = InvoiceSerializer

    def list(self, request, *args, **kwargs):
        queryset = self.get_queryset()
        if not request.user.is_staff:
            queryset = queryset.filter(customer__user=request.user)
        return Response(self.get_serializer(queryset, many=True).data)

    @action(detail=True, methods=["post"])
    def pay(self, request, pk=None):
        invoice = get_object_or_404(Invoice, pk=pk)
        if invoice.paid_at:
            return Response({"error": "already paid"}, status=409)
        invoice.paid_at = timezone.now()
        invoice.save(update_fields=["paid_at"])
        logger.info("invoice %s paid", invoice.number)
        return Response(self.get_serializer(invoice).data)

from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Invoice
from .serializers import CreditNoteSerializer, CreditRequest, InvoiceSerializer
from .services import credit


class InvoiceViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = InvoiceSerializer

    def get_queryset(self):
        return Invoice.objects.filter(issuer=self.request.user).prefetch_related("lines")

    @action(detail=True, methods=["post"])
    def credit(self, request, pk=None):
        invoice = self.get_object()
        wanted = CreditRequest(data=request.data)
        wanted.is_valid(raise_exception=True)
        note = credit(invoice, **wanted.validated_data)
        return Response(CreditNoteSerializer(note).data, status=status.HTTP_201_CREATED)

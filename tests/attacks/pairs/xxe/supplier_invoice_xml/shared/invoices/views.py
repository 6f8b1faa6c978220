from django.db import IntegrityError, transaction
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListCreateAPIView, RetrieveAPIView

from .models import Invoice
from .parsers import InvoiceXMLParser
from .serializers import InvoiceSerializer


class OwnInvoices:
    serializer_class = InvoiceSerializer

    def get_queryset(self):
        return Invoice.objects.filter(supplier=self.request.user).order_by("-received_at", "-pk")


class InvoiceList(OwnInvoices, ListCreateAPIView):
    parser_classes = [InvoiceXMLParser]

    def perform_create(self, serializer):
        try:
            with transaction.atomic():
                serializer.save(supplier=self.request.user)
        except IntegrityError:
            raise ValidationError({"number": ["You have sent this invoice already."]})


class InvoiceDetail(OwnInvoices, RetrieveAPIView):
    pass

from rest_framework import generics

from .models import Contract, Invoice, Unit
from .serializers import (
    ContractSerializer,
    InvoiceRowSerializer,
    InvoiceSerializer,
    UnitSerializer,
)


class UnitList(generics.ListAPIView):
    queryset = Unit.objects.all()
    serializer_class = UnitSerializer


class OwnContracts:
    serializer_class = ContractSerializer

    def get_queryset(self):
        return Contract.objects.select_related("unit").filter(tenant=self.request.user)


class ContractList(OwnContracts, generics.ListAPIView):
    pass


class ContractDetail(OwnContracts, generics.RetrieveAPIView):
    pass


class OwnInvoices:
    queryset = Invoice.objects.select_related("contract__unit")

    def get_queryset(self):
        return super().get_queryset().of_tenant(self.request.user)


class InvoiceList(OwnInvoices, generics.ListAPIView):
    serializer_class = InvoiceRowSerializer

    def get_queryset(self):
        invoices = super().get_queryset()
        if self.request.query_params.get("state") == "unpaid":
            invoices = invoices.unpaid()
        return invoices


class InvoiceDetail(OwnInvoices, generics.RetrieveAPIView):
    serializer_class = InvoiceSerializer

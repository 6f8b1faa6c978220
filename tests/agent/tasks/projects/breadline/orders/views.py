from rest_framework import generics
from rest_framework.exceptions import PermissionDenied

from .models import Customer, Invoice, Order
from .serializers import InvoiceSerializer, OrderSerializer


class OrdersOfUser:
    """Customers see their own orders, staff sees all."""

    serializer_class = OrderSerializer

    def get_queryset(self):
        orders = Order.objects.all()
        if not self.request.user.is_staff:
            orders = orders.filter(customer__user=self.request.user)
        return orders


class OrderList(OrdersOfUser, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        customer = Customer.objects.filter(user=self.request.user).first()
        if customer is None:
            raise PermissionDenied('Only customers order.')
        serializer.save(customer=customer)


class OrderDetail(OrdersOfUser, generics.RetrieveAPIView):
    pass


class InvoiceList(generics.ListAPIView):
    serializer_class = InvoiceSerializer

    def get_queryset(self):
        invoices = Invoice.objects.all()
        if not self.request.user.is_staff:
            invoices = invoices.filter(order__customer__user=self.request.user)
        return invoices


class InvoiceDetail(generics.RetrieveAPIView):
    queryset = Invoice.objects.all()
    serializer_class = InvoiceSerializer

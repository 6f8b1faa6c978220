from rest_framework import generics

from .models import Attendee, Order
from .serializers import AttendeeSerializer, OrderSerializer


class OrderListView(generics.ListAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.for_user(self.request.user)


class OrderDetailView(generics.RetrieveUpdateAPIView):
    """Customers may change the note of their order."""

    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.for_user(self.request.user)


class AttendeeDetailView(generics.RetrieveUpdateAPIView):
    serializer_class = AttendeeSerializer

    def get_queryset(self):
        return Attendee.objects.filter(line__order__in=Order.objects.for_user(self.request.user))

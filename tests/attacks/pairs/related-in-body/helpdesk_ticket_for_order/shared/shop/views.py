from rest_framework import generics, permissions

from shop.models import Ticket
from shop.serializers import TicketSerializer


class TicketListCreate(generics.ListCreateAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = TicketSerializer

    def get_queryset(self):
        return Ticket.objects.filter(author=self.request.user).select_related("order").order_by("-created", "-id")


class TicketDetail(generics.RetrieveAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = TicketSerializer

    def get_queryset(self):
        return Ticket.objects.filter(author=self.request.user).select_related("order")

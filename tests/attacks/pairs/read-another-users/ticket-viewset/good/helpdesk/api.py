from rest_framework import permissions, viewsets

from .models import Ticket
from .serializers import TicketSerializer


class TicketViewSet(viewsets.ModelViewSet):
    """Customers open tickets and follow them."""

    serializer_class = TicketSerializer
    permission_classes = [permissions.IsAuthenticated]

    def get_queryset(self):
        return self.request.user.tickets.order_by("-created_at")

    def perform_create(self, serializer):
        serializer.save(reporter=self.request.user)

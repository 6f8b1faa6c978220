from django.shortcuts import get_object_or_404
from rest_framework import viewsets

from .models import Organization, Ticket
from .serializers import TicketSerializer


class TicketViewSet(viewsets.ModelViewSet):
    serializer_class = TicketSerializer

    def get_organization(self):
        return get_object_or_404(
            Organization, slug=self.kwargs["org_slug"], members=self.request.user
        )

    def get_queryset(self):
        return Ticket.objects.filter(organization=self.get_organization()).select_related("author")

    def perform_create(self, serializer):
        serializer.save(organization=self.get_organization(), author=self.request.user)

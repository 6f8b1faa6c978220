import logging

from rest_framework import generics

from .models import Terminal
from .serializers import TerminalSerializer

logger = logging.getLogger(__name__)


class OwnTerminalsMixin:
    serializer_class = TerminalSerializer

    def get_queryset(self):
        return Terminal.objects.filter(merchant=self.request.user)


class TerminalList(OwnTerminalsMixin, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        terminal = serializer.save(merchant=self.request.user)
        logger.info("Pairing for merchant %s: terminal %s, pin set", self.request.user.pk, terminal.pk)


class TerminalDetail(OwnTerminalsMixin, generics.RetrieveDestroyAPIView):
    def perform_destroy(self, instance):
        logger.info("Terminal %s unpaired by merchant %s", instance.pk, self.request.user.pk)
        instance.delete()

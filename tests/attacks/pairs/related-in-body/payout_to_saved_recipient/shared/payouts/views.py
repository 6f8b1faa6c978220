from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .serializers import PayoutSerializer


class PayoutViewSet(mixins.CreateModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    serializer_class = PayoutSerializer

    def get_queryset(self):
        return self.request.user.payouts.select_related("recipient")

    def perform_create(self, serializer):
        serializer.save(payer=self.request.user)

    @action(detail=True, methods=["post"])
    def confirm(self, request, pk=None):
        payout = self.get_object()
        payout.confirmed = True
        payout.save(update_fields=["confirmed"])
        return Response(self.get_serializer(payout).data)

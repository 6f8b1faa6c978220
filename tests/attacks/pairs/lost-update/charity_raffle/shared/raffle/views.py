from rest_framework import mixins, viewsets
from rest_framework.exceptions import ValidationError

from .models import Purchase, Raffle
from .serializers import PurchaseSerializer, RaffleSerializer
from .services import SoldOut, buy


class RaffleViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Raffle.objects.all()
    serializer_class = RaffleSerializer


class PurchaseViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = PurchaseSerializer

    def get_queryset(self):
        return Purchase.objects.filter(buyer=self.request.user)

    def perform_create(self, serializer):
        try:
            serializer.instance = buy(buyer=self.request.user, **serializer.validated_data)
        except SoldOut:
            raise ValidationError({"tickets": ["So many tickets are not left."]}) from None

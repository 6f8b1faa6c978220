from django.shortcuts import get_object_or_404
from rest_framework import mixins, viewsets

from .models import Commission, Fitting, Wish
from .serializers import CommissionSerializer, FittingSerializer, WishSerializer


class CommissionViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = CommissionSerializer

    def get_queryset(self):
        return Commission.objects.filter(customer=self.request.user)


class BelowCommission:
    def get_commission(self):
        mine = Commission.objects.filter(customer=self.request.user)
        return get_object_or_404(mine, pk=self.kwargs["commission_pk"])


class FittingViewSet(BelowCommission, viewsets.ReadOnlyModelViewSet):
    serializer_class = FittingSerializer

    def get_queryset(self):
        return Fitting.objects.filter(commission=self.kwargs["commission_pk"])


class WishViewSet(
    BelowCommission, mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet
):
    serializer_class = WishSerializer

    def get_queryset(self):
        return Wish.objects.filter(commission=self.get_commission())

    def perform_create(self, serializer):
        serializer.save(commission=self.get_commission())

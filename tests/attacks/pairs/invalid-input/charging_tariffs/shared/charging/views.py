from django.db import transaction
from rest_framework import viewsets

from .models import Site, Tariff
from .permissions import StaffWrites
from .serializers import SiteSerializer, TariffSerializer


class SiteViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Site.objects.order_by("town", "name", "pk")
    serializer_class = SiteSerializer


class TariffViewSet(viewsets.ModelViewSet):
    queryset = Tariff.objects.order_by("site", "min_kw", "pk")
    serializer_class = TariffSerializer
    permission_classes = [StaffWrites]

    def get_queryset(self):
        tariffs = super().get_queryset()
        return tariffs.select_for_update() if self.action in ("update", "partial_update") else tariffs

    @transaction.atomic
    def update(self, request, *args, **kwargs):
        return super().update(request, *args, **kwargs)

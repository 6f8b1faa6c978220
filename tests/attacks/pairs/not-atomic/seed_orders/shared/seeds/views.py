from rest_framework import mixins, viewsets
from rest_framework.permissions import AllowAny

from .models import Seed
from .serializers import OrderSerializer, SeedSerializer


class SeedViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Seed.objects.order_by("name")
    serializer_class = SeedSerializer
    permission_classes = [AllowAny]


class OrderViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = OrderSerializer

    def get_queryset(self):
        orders = self.request.user.seed_orders.prefetch_related("lines")
        return orders.order_by("-made")

    def perform_create(self, serializer):
        serializer.save(grower=self.request.user)

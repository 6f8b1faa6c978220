from rest_framework import mixins, viewsets

from .serializers import OrderSerializer


class OrderViewSet(mixins.CreateModelMixin, mixins.ListModelMixin, viewsets.GenericViewSet):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.orders.prefetch_related("lines").order_by("pk")

    def perform_create(self, serializer):
        serializer.save(buyer=self.request.user)

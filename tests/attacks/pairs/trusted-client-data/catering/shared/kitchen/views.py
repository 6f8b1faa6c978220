from rest_framework import mixins, viewsets

from .models import Dish, Order
from .serializers import DishSerializer, OrderSerializer


class DishViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Dish.objects.all()
    serializer_class = DishSerializer
    lookup_value_regex = r"\d+"


class OrderViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = OrderSerializer
    lookup_value_regex = r"\d+"

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user).prefetch_related("portions")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

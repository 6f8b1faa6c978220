from django.db.models import Count
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Order, Roll
from .serializers import OrderSerializer, RollSerializer


class OrderViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = OrderSerializer

    def get_queryset(self):
        orders = Order.objects.filter(customer=self.request.user)
        return orders.annotate(roll_count=Count("rolls"))

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)


class RollViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = RollSerializer

    def get_queryset(self):
        return Roll.objects.filter(order__customer=self.request.user)

    @action(detail=False)
    def waiting(self, request):
        page = self.paginate_queryset(self.get_queryset().filter(developed_at=None))
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

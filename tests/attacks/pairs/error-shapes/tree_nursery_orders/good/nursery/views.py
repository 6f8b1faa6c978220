from django.db import transaction
from django.db.models import F
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .errors import Conflict
from .models import Order, Tree
from .serializers import OrderSerializer, TreeSerializer


class TreeViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Tree.objects.all()
    serializer_class = TreeSerializer


class OrderViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(buyer=self.request.user)

    @transaction.atomic
    def perform_create(self, serializer):
        tree, count = serializer.validated_data["tree"], serializer.validated_data["count"]
        enough = Tree.objects.filter(pk=tree.pk, stock__gte=count)
        if not enough.update(stock=F("stock") - count):
            raise Conflict("There are not enough of these trees.")
        serializer.save(buyer=self.request.user)

    @action(detail=True, methods=["post"])
    @transaction.atomic
    def cancel(self, request, pk=None):
        order = self.get_object()
        still_open = Order.objects.filter(pk=order.pk, state=Order.State.OPEN)
        if not still_open.update(state=Order.State.CANCELLED):
            raise Conflict("The order is not open any more.")
        Tree.objects.filter(pk=order.tree_id).update(stock=F("stock") + order.count)
        order.refresh_from_db()
        return Response(self.get_serializer(order).data)

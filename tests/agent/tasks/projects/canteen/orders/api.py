from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.generics import get_object_or_404
from rest_framework.response import Response

from .models import Order, Supplier
from .serializers import OrderSerializer, SupplierSerializer
from .services import cancel_order


class SupplierViewSet(viewsets.ModelViewSet):
    queryset = Supplier.objects.all()
    serializer_class = SupplierSerializer


class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    http_method_names = ["get", "post", "patch", "head", "options"]

    def get_queryset(self):
        orders = super().get_queryset()
        if self.action == "list":
            orders = orders.for_user(self.request.user)
        return orders

    def perform_create(self, serializer):
        serializer.save(placed_by=self.request.user)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        order = get_object_or_404(Order, pk=pk)
        if not cancel_order(order):
            return Response(
                {"detail": "This order can no longer be cancelled."},
                status=status.HTTP_409_CONFLICT,
            )
        return Response(self.get_serializer(order).data)

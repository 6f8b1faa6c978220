from rest_framework import status
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from .models import Order
from .ordering import OutOfStock, place_order
from .serializers import OrderSerializer, PlaceOrderSerializer


class Orders(ListAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user).order_by("-placed_at", "-pk")

    def post(self, request):
        serializer = PlaceOrderSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            order = place_order(request.user, serializer.validated_data["lines"])
        except OutOfStock as error:
            return Response({"detail": f"Not enough of {error}."}, status=status.HTTP_409_CONFLICT)
        return Response(OrderSerializer(order).data, status=status.HTTP_201_CREATED)

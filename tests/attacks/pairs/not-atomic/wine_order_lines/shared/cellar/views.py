from rest_framework import generics, status
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Wine
from .serializers import OrderSerializer, WineSerializer
from .services import OutOfStock, place_order


class WineList(generics.ListAPIView):
    queryset = Wine.objects.filter(bottles__gt=0)
    serializer_class = WineSerializer
    permission_classes = [AllowAny]


class OrderList(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.wine_orders.prefetch_related("lines")

    def create(self, request, *args, **kwargs):
        wanted = self.get_serializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        try:
            order = place_order(request.user, wanted.validated_data["lines"])
        except OutOfStock as error:
            raise ValidationError({"lines": [str(error)]}) from None
        return Response(self.get_serializer(order).data, status=status.HTTP_201_CREATED)


class OrderDetail(generics.RetrieveAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return self.request.user.wine_orders.prefetch_related("lines")

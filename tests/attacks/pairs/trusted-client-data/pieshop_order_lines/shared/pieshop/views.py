from rest_framework import mixins, viewsets
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny, IsAuthenticated

from .models import Order, Pie
from .serializers import OrderSerializer, PieSerializer


class Pages(PageNumberPagination):
    page_size = 30


class PieViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Pie.objects.filter(baked=True)
    serializer_class = PieSerializer
    permission_classes = [AllowAny]
    pagination_class = Pages


class OrderViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user).prefetch_related("lines").order_by("-pk")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

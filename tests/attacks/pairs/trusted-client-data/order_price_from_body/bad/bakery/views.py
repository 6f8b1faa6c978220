from rest_framework import generics

from .models import Order, Product
from .serializers import OrderSerializer, ProductSerializer


class ProductList(generics.ListAPIView):
    queryset = Product.objects.filter(on_sale=True)
    serializer_class = ProductSerializer


class OrderList(generics.ListCreateAPIView):
    serializer_class = OrderSerializer

    def get_queryset(self):
        return Order.objects.filter(customer=self.request.user).select_related("product")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

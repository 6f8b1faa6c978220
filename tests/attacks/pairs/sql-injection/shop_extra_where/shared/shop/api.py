from rest_framework import generics, permissions, serializers

from .filters import cheaper_than
from .models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "price"]


class ProductList(generics.ListAPIView):
    permission_classes = [permissions.AllowAny]
    serializer_class = ProductSerializer

    def get_queryset(self):
        products = Product.objects.filter(published=True).order_by("pk")
        return cheaper_than(products, self.request.query_params.get("max_price"))

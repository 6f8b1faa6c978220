from rest_framework import serializers, viewsets

from .filters import QueryFilter
from .models import Product


class ProductSerializer(serializers.ModelSerializer):
    class Meta:
        model = Product
        fields = ["id", "name", "colour"]


class ProductViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Product.objects.order_by("pk")
    serializer_class = ProductSerializer
    filter_backends = [QueryFilter]

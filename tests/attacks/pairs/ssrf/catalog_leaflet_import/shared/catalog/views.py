from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response

from .fetching import FetchFailed, fetch_text
from .models import Product
from .serializers import ImportSerializer, ProductSerializer


class ProductViewSet(viewsets.ModelViewSet):
    serializer_class = ProductSerializer

    def get_queryset(self):
        return Product.objects.filter(seller=self.request.user)

    def perform_create(self, serializer):
        serializer.save(seller=self.request.user)

    @action(detail=True, methods=["post"], url_path="import-leaflet")
    def import_leaflet(self, request, pk=None):
        product = self.get_object()
        wanted = ImportSerializer(data=request.data)
        wanted.is_valid(raise_exception=True)
        try:
            product.leaflet = fetch_text(wanted.validated_data["url"])
        except FetchFailed as error:
            raise ValidationError({"url": str(error)}) from error
        product.save(update_fields=["leaflet"])
        return Response(ProductSerializer(product).data)

from rest_framework import generics, serializers
from rest_framework.permissions import AllowAny

from .models import Coffee
from .selectors import coffee_list


class CoffeeSerializer(serializers.ModelSerializer):
    origin = serializers.StringRelatedField()
    flavours = serializers.SlugRelatedField("name", many=True, read_only=True)

    class Meta:
        model = Coffee
        fields = ["id", "sku", "name", "origin", "flavours", "price"]


class CoffeeListApi(generics.ListAPIView):
    """The public price list."""

    permission_classes = [AllowAny]
    serializer_class = CoffeeSerializer

    def get_queryset(self):
        return coffee_list()

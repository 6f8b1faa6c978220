from rest_framework import generics, serializers
from rest_framework.filters import OrderingFilter
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny

from .models import Lot


class LotSerializer(serializers.ModelSerializer):
    class Meta:
        model = Lot
        fields = ["id", "title", "estimate", "ends"]


class Pages(PageNumberPagination):
    page_size = 50


class Lots(generics.ListAPIView):
    queryset = Lot.objects.all()
    serializer_class = LotSerializer
    permission_classes = [AllowAny]
    pagination_class = Pages
    filter_backends = [OrderingFilter]
    ordering_fields = ["title", "estimate", "ends"]
    ordering = ["ends", "pk"]

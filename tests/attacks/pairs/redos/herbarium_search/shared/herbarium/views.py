from rest_framework import generics, serializers
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import AllowAny
from rest_framework.throttling import AnonRateThrottle

from .models import Sheet
from .query import QueryBackend


class SheetSerializer(serializers.ModelSerializer):
    class Meta:
        model = Sheet
        fields = ["id", "genus", "species", "place", "collector"]


class Pagination(PageNumberPagination):
    page_size = 50


class PublicThrottle(AnonRateThrottle):
    rate = "60/min"


class SheetSearch(generics.ListAPIView):
    """The collection is open to everyone."""

    queryset = Sheet.objects.all()
    serializer_class = SheetSerializer
    permission_classes = [AllowAny]
    throttle_classes = [PublicThrottle]
    pagination_class = Pagination
    filter_backends = [QueryBackend]

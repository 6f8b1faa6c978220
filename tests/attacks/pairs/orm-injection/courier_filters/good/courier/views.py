from django.db.models import Avg
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.exceptions import ValidationError
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from .models import Rider, Zone
from .serializers import RiderSerializer, ZoneSerializer

NOT_FILTERS = {"page", "format"}
FILTERS = {"zone__name", "nickname", "nickname__icontains"}


class ZoneViewSet(viewsets.ReadOnlyModelViewSet):
    """The public map of zones."""

    queryset = Zone.objects.order_by("name")
    serializer_class = ZoneSerializer
    permission_classes = [AllowAny]


class RiderViewSet(viewsets.ReadOnlyModelViewSet):
    """Customers choose a rider here, before they sign up."""

    queryset = Rider.objects.select_related("zone")
    serializer_class = RiderSerializer
    permission_classes = [AllowAny]

    def get_queryset(self):
        lookups = {
            key: value
            for key, value in self.request.query_params.items()
            if key not in NOT_FILTERS
        }
        unknown = set(lookups) - FILTERS
        if unknown:
            raise ValidationError({key: ["Unknown filter."] for key in unknown})
        return super().get_queryset().filter(**lookups)

    @action(detail=True)
    def rating(self, request, pk=None):
        rider = self.get_object()
        return Response(rider.ratings.aggregate(stars=Avg("stars")))

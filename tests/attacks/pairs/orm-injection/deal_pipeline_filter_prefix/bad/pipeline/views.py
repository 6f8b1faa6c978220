from rest_framework import serializers, viewsets

from .filters import QueryFilter
from .models import Deal


class DealSerializer(serializers.ModelSerializer):
    owner = serializers.CharField(source="owner.username", read_only=True)

    class Meta:
        model = Deal
        fields = ["id", "title", "stage", "amount", "owner", "closes_on"]


class DealViewSet(viewsets.ReadOnlyModelViewSet):
    """The pipeline of the whole sales team."""

    queryset = Deal.objects.select_related("owner")
    serializer_class = DealSerializer
    filter_backends = [QueryFilter]
    filter_fields = ["stage", "amount", "owner"]

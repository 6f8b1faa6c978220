from rest_framework import generics, serializers

from .models import Part
from .pagination import PartPagination


class PartSerializer(serializers.ModelSerializer):
    class Meta:
        model = Part
        fields = ["id", "code", "title"]


class PartList(generics.ListAPIView):
    queryset = Part.objects.order_by("code", "pk")
    serializer_class = PartSerializer
    pagination_class = PartPagination

from rest_framework import generics, serializers

from .models import Hut, Region
from .serializers import HutSerializer, RegionSerializer


class HutFilter(serializers.Serializer):
    region = serializers.PrimaryKeyRelatedField(queryset=Region.objects.all(), required=False)


class RegionList(generics.ListAPIView):
    queryset = Region.objects.order_by("name")
    serializer_class = RegionSerializer


class HutList(generics.ListAPIView):
    serializer_class = HutSerializer

    def get_queryset(self):
        huts = Hut.objects.order_by("name", "pk")
        wanted = HutFilter(data=self.request.query_params)
        wanted.is_valid(raise_exception=True)
        if "region" in wanted.validated_data:
            huts = huts.filter(region=wanted.validated_data["region"])
        return huts


class HutDetail(generics.RetrieveAPIView):
    queryset = Hut.objects.all()
    serializer_class = HutSerializer

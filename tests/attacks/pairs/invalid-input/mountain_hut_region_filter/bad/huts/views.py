from rest_framework import generics

from .models import Hut, Region
from .serializers import HutSerializer, RegionSerializer


class RegionList(generics.ListAPIView):
    queryset = Region.objects.order_by("name")
    serializer_class = RegionSerializer


class HutList(generics.ListAPIView):
    serializer_class = HutSerializer

    def get_queryset(self):
        huts = Hut.objects.order_by("name", "pk")
        region = self.request.query_params.get("region")
        if region:
            huts = huts.filter(region_id=region)
        return huts


class HutDetail(generics.RetrieveAPIView):
    queryset = Hut.objects.all()
    serializer_class = HutSerializer

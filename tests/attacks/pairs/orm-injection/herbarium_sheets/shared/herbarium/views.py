from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Sheet, Species
from .serializers import SheetSerializer, SpeciesSerializer
from .statistics import count_by


class SpeciesList(generics.ListAPIView):
    queryset = Species.objects.order_by("name")
    serializer_class = SpeciesSerializer


class SheetList(generics.ListAPIView):
    queryset = Sheet.objects.select_related("species", "collector").order_by("code")
    serializer_class = SheetSerializer


class SheetDetail(generics.RetrieveAPIView):
    queryset = Sheet.objects.select_related("species", "collector")
    serializer_class = SheetSerializer
    lookup_field = "code"


class Statistics(APIView):
    def get(self, request):
        return Response(count_by(request.query_params.get("by", "locality")))

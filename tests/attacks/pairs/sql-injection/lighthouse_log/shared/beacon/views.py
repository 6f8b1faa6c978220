from rest_framework import generics
from rest_framework.permissions import AllowAny
from rest_framework.response import Response
from rest_framework.views import APIView

from . import reports
from .models import Lighthouse
from .serializers import LighthouseSerializer, WatchSerializer


class LighthouseList(generics.ListAPIView):
    permission_classes = [AllowAny]
    queryset = Lighthouse.objects.all()
    serializer_class = LighthouseSerializer


class WatchList(generics.ListCreateAPIView):
    serializer_class = WatchSerializer

    def get_queryset(self):
        return self.request.user.watches.all()

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)


class SeasonReport(APIView):
    def get(self, request):
        season = request.query_params.get("season", "2026")
        rows = reports.hours_per_lighthouse(request.user, season)
        return Response({"season": season, "rows": rows, "nights_ever": reports.total_nights(request.user)})

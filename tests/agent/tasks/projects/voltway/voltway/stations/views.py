from rest_framework import generics, viewsets
from rest_framework.decorators import api_view, permission_classes
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response

from .models import Connector, Operator, Site
from .serializers import ConnectorSerializer, OperatorSerializer, SiteSerializer


class StaffWrites(IsAdminUser):
    """Reading is for everybody, changing for staff."""

    def has_permission(self, request, view):
        if request.method in ("GET", "HEAD", "OPTIONS"):
            return True
        return super().has_permission(request, view)


class SiteViewSet(viewsets.ModelViewSet):
    queryset = Site.objects.all()
    serializer_class = SiteSerializer
    permission_classes = [StaffWrites]
    lookup_field = "slug"

    def get_queryset(self):
        sites = super().get_queryset()
        city = self.request.query_params.get("city")
        return sites.filter(city__iexact=city) if city else sites


class ConnectorViewSet(viewsets.ModelViewSet):
    queryset = Connector.objects.select_related("site__operator").prefetch_related("faults")
    serializer_class = ConnectorSerializer
    permission_classes = [StaffWrites]


class OperatorListView(generics.ListCreateAPIView):
    queryset = Operator.objects.all()
    serializer_class = OperatorSerializer


class OperatorDetailView(generics.RetrieveUpdateDestroyAPIView):
    queryset = Operator.objects.all()
    serializer_class = OperatorSerializer


@api_view(["GET"])
@permission_classes([AllowAny])
def nearby(request):
    """The five sites next to `?lat=` and `?lon=`."""
    try:
        lat, lon = float(request.query_params["lat"]), float(request.query_params["lon"])
    except (KeyError, ValueError):
        return Response({"error": "lat and lon must be numbers"}, status=400)
    sites = sorted(
        Site.objects.all(),
        key=lambda site: abs(float(site.latitude) - lat) + abs(float(site.longitude) - lon),
    )
    return Response([{"slug": site.slug, "name": site.name} for site in sites[:5]])

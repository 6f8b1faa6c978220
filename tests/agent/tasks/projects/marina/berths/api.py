from datetime import date

from rest_framework import viewsets
from rest_framework.exceptions import ValidationError
from rest_framework.response import Response
from rest_framework.views import APIView

from berths.models import Berth, Boat, Pier
from berths.serializers import BoatSerializer, FreeBerthSerializer, PierSerializer


class PierViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Pier.objects.all()
    serializer_class = PierSerializer
    pagination_class = None


class BoatViewSet(viewsets.ModelViewSet):
    """The boats of who asks."""

    serializer_class = BoatSerializer
    filterset_fields = ["kind"]

    def get_queryset(self):
        boats = Boat.objects.filter(owner=self.request.user)
        return boats.select_related("owner").prefetch_related("crew")

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)


class FreeBerthsView(APIView):
    """Berths without a stay between the days `from` and `to`."""

    def get(self, request):
        try:
            first = date.fromisoformat(request.query_params["from"])
            last = date.fromisoformat(request.query_params["to"])
        except (KeyError, ValueError):
            raise ValidationError({"from": ["Two days are needed: from and to."]})
        taken = Berth.objects.filter(
            stays__status__in=["requested", "confirmed"],
            stays__arrives__lt=last,
            stays__leaves__gt=first,
        )
        berths = Berth.objects.exclude(pk__in=taken.values("pk")).select_related("pier")
        return Response(FreeBerthSerializer(berths, many=True).data)

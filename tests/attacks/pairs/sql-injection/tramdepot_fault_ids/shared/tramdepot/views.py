from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.pagination import PageNumberPagination
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Fault, Tram
from .serializers import FaultSerializer, TramSerializer
from .services import minutes_lost


class Pages(PageNumberPagination):
    page_size = 50


class TramViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Tram.objects.order_by("number")
    serializer_class = TramSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    @action(detail=False)
    def lost(self, request):
        wanted = request.query_params.get("ids", "").split(",")[:50]
        trams = minutes_lost([pk.strip() for pk in wanted if pk.strip()])
        return Response([{"number": tram.number, "model": tram.model, "lost": tram.lost} for tram in trams])


class FaultViewSet(mixins.CreateModelMixin, viewsets.ReadOnlyModelViewSet):
    queryset = Fault.objects.order_by("-at", "-pk")
    serializer_class = FaultSerializer
    permission_classes = [IsAuthenticated]
    pagination_class = Pages

    def perform_create(self, serializer):
        serializer.save(reported_by=self.request.user)

from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Buoy
from .serializers import BuoySerializer
from .telemetry import Unreachable, read_status


class BuoyViewSet(
    mixins.CreateModelMixin, mixins.RetrieveModelMixin, mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = BuoySerializer

    def get_queryset(self):
        return Buoy.objects.filter(keeper=self.request.user)

    def perform_create(self, serializer):
        serializer.save(keeper=self.request.user)

    @action(detail=True, methods=["post"])
    def poll(self, request, pk=None):
        buoy = self.get_object()
        try:
            status = read_status(buoy)
        except Unreachable:
            return Response({"detail": "The buoy does not answer."}, status=502)
        buoy.last_status = status
        buoy.save(update_fields=["last_status"])
        return Response(self.get_serializer(buoy).data)

from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAdminUser, IsAuthenticated
from rest_framework.response import Response

from .models import Engine
from .serializers import DefectSerializer, EngineSerializer


class EngineViewSet(viewsets.ModelViewSet):
    """Members look and report defects; the station officers (staff) keep the list."""

    queryset = Engine.objects.all()
    serializer_class = EngineSerializer

    def get_permissions(self):
        if self.action in ("create", "update", "partial_update", "destroy", "decommission"):
            return [IsAdminUser()]
        return [IsAuthenticated()]

    @action(detail=True, methods=["post"], url_path="defects", serializer_class=DefectSerializer)
    def report(self, request, pk=None):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save(engine=self.get_object())
        return Response(serializer.data, status=status.HTTP_201_CREATED)

    @action(detail=True, methods=["post"])
    def decommission(self, request, pk=None):
        engine = self.get_object()
        engine.state = Engine.State.DECOMMISSIONED
        engine.save(update_fields=["state"])
        return Response(self.get_serializer(engine).data)

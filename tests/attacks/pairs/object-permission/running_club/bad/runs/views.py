from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Run
from .permissions import InClub, IsRunner
from .serializers import RunSerializer


class RunViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    viewsets.GenericViewSet,
):
    """All the members see all the runs; who may correct one is in get_permissions."""

    queryset = Run.objects.select_related("runner")
    serializer_class = RunSerializer

    def get_permissions(self):
        if self.action in ("update", "partial_update"):
            return [(IsRunner | InClub)()]
        return [InClub()]

    def perform_create(self, serializer):
        serializer.save(runner=self.request.user)

    @action(detail=False)
    def best(self, request):
        runs = self.get_queryset().order_by("-metres")[:10]
        return Response(self.get_serializer(runs, many=True).data)

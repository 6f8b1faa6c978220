from rest_framework import mixins, viewsets
from rest_framework.permissions import IsAuthenticated

from .models import Closure, Court
from .permissions import IsCourtManager, ReadOnly
from .serializers import ClosureSerializer, CourtSerializer


class CourtViewSet(viewsets.ModelViewSet):
    queryset = Court.objects.all()
    serializer_class = CourtSerializer
    permission_classes = [IsAuthenticated, ReadOnly | IsCourtManager]


class ClosureViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.DestroyModelMixin,
    viewsets.GenericViewSet,
):
    queryset = Closure.objects.select_related("court")
    serializer_class = ClosureSerializer
    permission_classes = [IsAuthenticated & (ReadOnly | IsCourtManager)]

    def perform_create(self, serializer):
        serializer.save(ordered_by=self.request.user)

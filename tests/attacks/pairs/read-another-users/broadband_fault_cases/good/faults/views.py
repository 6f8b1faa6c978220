from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import FaultCase, Line
from .serializers import FaultCaseSerializer, LineSerializer


class LineViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = LineSerializer

    def get_queryset(self):
        return Line.objects.filter(customer=self.request.user)


class FaultCaseViewSet(
    mixins.CreateModelMixin,
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = FaultCaseSerializer

    def get_queryset(self):
        queryset = FaultCase.objects.select_related("line")
        queryset = queryset.filter(line__customer=self.request.user)
        if self.action == "list":
            status = self.request.query_params.get("status")
            if status:
                queryset = queryset.filter(status=status)
        return queryset

    @action(detail=True)
    def appointment(self, request, pk=None):
        case = self.get_object()
        return Response({"visit_at": case.visit_at, "access_notes": case.access_notes})

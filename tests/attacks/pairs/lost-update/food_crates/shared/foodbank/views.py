from rest_framework import status, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from . import services
from .exceptions import Conflict
from .models import Crate, Taking
from .serializers import CrateSerializer, TakingSerializer


class CrateViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Crate.objects.all()
    serializer_class = CrateSerializer
    lookup_value_regex = "[0-9]+"

    @action(detail=True, methods=["post"])
    def take(self, request, pk=None):
        crate = self.get_object()
        serializer = TakingSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            taking = services.take(crate, request.user, serializer.validated_data["portions"])
        except services.CrateTooEmpty:
            raise Conflict from None
        return Response(TakingSerializer(taking).data, status=status.HTTP_201_CREATED)


class TakingViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = TakingSerializer
    lookup_value_regex = "[0-9]+"

    def get_queryset(self):
        return Taking.objects.filter(helper=self.request.user)

from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .errors import Conflict
from .models import Permit
from .serializers import PermitSerializer, PlateSerializer


class PermitViewSet(
    mixins.CreateModelMixin, mixins.ListModelMixin, mixins.RetrieveModelMixin, viewsets.GenericViewSet
):
    serializer_class = PermitSerializer

    def get_queryset(self):
        return Permit.objects.filter(holder=self.request.user)

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)

    @action(detail=True, methods=["post"])
    def withdraw(self, request, pk=None):
        permit = self.get_object()
        changed = Permit.objects.filter(pk=permit.pk, withdrawn=False).update(withdrawn=True)
        if not changed:
            raise Conflict("This permit is withdrawn already.")
        return Response(status=204)

    @action(detail=True, methods=["post"], serializer_class=PlateSerializer)
    def plate(self, request, pk=None):
        permit = self.get_object()
        serializer = self.get_serializer(permit, data=request.data)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

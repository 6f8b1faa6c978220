from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

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
            return Response({"msg": "This permit is withdrawn already."}, status=409)
        return Response(status=204)

    @action(detail=True, methods=["post"], serializer_class=PlateSerializer)
    def plate(self, request, pk=None):
        permit = self.get_object()
        serializer = self.get_serializer(permit, data=request.data)
        if not serializer.is_valid():
            return Response([str(e) for e in serializer.errors.get("plate", [])], status=400)
        serializer.save()
        return Response(serializer.data)

from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import DjangoModelPermissions, IsAuthenticated
from rest_framework.response import Response

from .models import PayRun


class PayRunSerializer(serializers.ModelSerializer):
    class Meta:
        model = PayRun
        fields = ["id", "month", "locked"]
        read_only_fields = ["locked"]


class PayRunViewSet(viewsets.ModelViewSet):
    queryset = PayRun.objects.order_by("-month")
    serializer_class = PayRunSerializer
    permission_classes = [DjangoModelPermissions]

    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated, DjangoModelPermissions])
    def lock(self, request, pk=None):
        run = self.get_object()
        run.locked = True
        run.save(update_fields=["locked"])
        return Response(self.get_serializer(run).data)

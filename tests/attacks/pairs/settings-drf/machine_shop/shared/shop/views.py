from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import AllowAny, IsAdminUser
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Fault, Machine


class MachineSerializer(serializers.ModelSerializer):
    class Meta:
        model = Machine
        fields = ["id", "name", "locked"]


class FaultSerializer(serializers.ModelSerializer):
    class Meta:
        model = Fault
        fields = ["id", "machine", "told", "contact", "mended"]
        read_only_fields = ["mended"]


class MachineViewSet(viewsets.ModelViewSet):
    queryset = Machine.objects.all()
    serializer_class = MachineSerializer
    permission_classes = [IsAdminUser]


class FaultViewSet(viewsets.ModelViewSet):
    """The crew of the shop shares the faults."""

    queryset = Fault.objects.all()
    serializer_class = FaultSerializer
    http_method_names = ["get", "post", "patch", "head", "options"]

    @action(detail=True, methods=["post"])
    def mend(self, request, pk=None):
        fault = self.get_object()
        fault.mended = True
        fault.save(update_fields=["mended"])
        return Response(self.get_serializer(fault).data)


class Status(APIView):
    """For the screen at the entrance."""

    permission_classes = [AllowAny]
    authentication_classes = []

    def get(self, request):
        return Response({"running": Machine.objects.filter(locked=False).count()})

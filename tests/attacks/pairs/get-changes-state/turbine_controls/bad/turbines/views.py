from django.db.models import Sum
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Fault, Turbine
from .serializers import FaultSerializer, TurbineSerializer


class TurbineViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Turbine.objects.order_by("name")
    serializer_class = TurbineSerializer

    @action(detail=False)
    def output(self, request):
        running = self.get_queryset().filter(running=True)
        return Response(running.aggregate(kw=Sum("output_kw")))

    @action(detail=True, methods=["post"])
    def start(self, request, pk=None):
        return self.switch(True)

    @action(detail=True)
    def stop(self, request, pk=None):
        return self.switch(False)

    def switch(self, running):
        turbine = self.get_object()
        turbine.running = running
        turbine.save(update_fields=["running"])
        return Response(self.get_serializer(turbine).data)


class FaultViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Fault.objects.order_by("-raised")
    serializer_class = FaultSerializer

    @action(detail=True, methods=["post"])
    def acknowledge(self, request, pk=None):
        fault = self.get_object()
        fault.acknowledged = True
        fault.save(update_fields=["acknowledged"])
        return Response(self.get_serializer(fault).data)

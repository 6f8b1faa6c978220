from django.shortcuts import get_object_or_404
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response
from rest_framework.views import APIView

from .models import Area, Pass, Vehicle


class VehicleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Vehicle
        fields = ["id", "plate"]


class AreaChoice(serializers.Serializer):
    area = serializers.PrimaryKeyRelatedField(queryset=Area.objects.all())


class VehicleViewSet(viewsets.ModelViewSet):
    serializer_class = VehicleSerializer
    queryset = Vehicle.objects.all()

    def get_queryset(self):
        return super().get_queryset().filter(holder=self.request.user).order_by("pk")

    def perform_create(self, serializer):
        serializer.save(holder=self.request.user)

    @action(detail=True, methods=["put"])
    def park(self, request, pk=None):
        vehicle = self.get_object()
        body = AreaChoice(data=request.data)
        body.is_valid(raise_exception=True)
        vehicle.area = body.validated_data["area"]
        vehicle.save()
        return Response({"ok": True})

    @action(detail=False, methods=["post"])
    def warn(self, request):
        vehicle = get_object_or_404(self.get_queryset(), pk=int(request.data["vehicle"]))
        area = get_object_or_404(Area, pk=int(request.data["where"]))
        vehicle.alert = area
        vehicle.save(update_fields=["alert"])
        return Response({"ok": True})

    @action(detail=True, methods=["post"])
    def kinds(self, request, pk=None):
        found = Pass.objects.filter(vehicle__in=self.get_queryset(), vehicle_id=pk)
        kind = request.data.get("kind")
        if kind not in ("day", "night"):
            return Response({"kind": "Day or night."}, status=400)
        return Response({"changed": found.update(kind=kind)})


class PassArea(APIView):
    def post(self, request, vehicle_pk, pk):
        found = get_object_or_404(Pass, vehicle_id=vehicle_pk, pk=pk, vehicle__holder=request.user)
        body = AreaChoice(data=request.data)
        body.is_valid(raise_exception=True)
        found.area = body.validated_data["area"]
        found.save()
        return Response({"ok": True})

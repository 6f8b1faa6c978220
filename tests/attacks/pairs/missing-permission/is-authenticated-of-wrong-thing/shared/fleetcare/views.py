from rest_framework import serializers, viewsets

from .models import Vehicle
from .permissions import LoggedIn


class VehicleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Vehicle
        fields = ["id", "plate", "gps"]


class VehicleViewSet(viewsets.ModelViewSet):
    """The company's vehicles: every employee keeps them up to date."""

    queryset = Vehicle.objects.order_by("plate")
    serializer_class = VehicleSerializer
    permission_classes = [LoggedIn]

from django.db.models import Q
from rest_framework import generics, serializers

from .models import Device


class DeviceSerializer(serializers.ModelSerializer):
    class Meta:
        model = Device
        fields = ["id", "serial", "alarm"]


class Dashboard(generics.ListAPIView):
    serializer_class = DeviceSerializer

    def get_queryset(self):
        sites = self.request.user.sites.values("pk")
        return Device.objects.filter(Q(site__in=sites) & Q(pinned=True) | Q(alarm=True)).order_by("serial")

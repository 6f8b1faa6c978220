from rest_framework import mixins, viewsets
from rest_framework.permissions import DjangoModelPermissions

from .models import Device, Ward
from .serializers import DeviceSerializer, WardSerializer


class StaffPermissions(DjangoModelPermissions):
    perms_map = {**DjangoModelPermissions.perms_map, "GET": ["%(app_label)s.view_%(model_name)s"]}


class WardViewSet(viewsets.ReadOnlyModelViewSet):
    permission_classes = [StaffPermissions]
    queryset = Ward.objects.all()
    serializer_class = WardSerializer


class DeviceViewSet(
    mixins.CreateModelMixin,
    mixins.UpdateModelMixin,
    viewsets.ReadOnlyModelViewSet,
):
    permission_classes = [StaffPermissions]
    queryset = Device.objects.all()
    serializer_class = DeviceSerializer

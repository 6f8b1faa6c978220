from rest_framework import viewsets

from config.permissions import IsStaffOrReadOnly
from instruments.models import Organ
from instruments.serializers import OrganSerializer


class OrganViewSet(viewsets.ModelViewSet):
    queryset = Organ.objects.in_service().with_places()
    serializer_class = OrganSerializer
    permission_classes = [IsStaffOrReadOnly]
    filterset_fields = ["venue"]

from rest_framework import permissions, viewsets
from rest_framework.decorators import action
from rest_framework.renderers import BrowsableAPIRenderer, JSONRenderer
from rest_framework.response import Response

from .models import Sailing
from .serializers import PassengerSerializer, SailingSerializer


class SailingViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Sailing.objects.all()
    serializer_class = SailingSerializer
    permission_classes = [permissions.DjangoModelPermissionsOrAnonReadOnly]
    renderer_classes = [JSONRenderer, BrowsableAPIRenderer]

    @action(detail=True, methods=["get"], permission_classes=[permissions.AllowAny])
    def status(self, request, pk=None):
        sailing = self.get_object()
        return Response({"id": sailing.pk, "cancelled": sailing.cancelled})

    @action(detail=True, methods=["post"], permission_classes=[permissions.IsAdminUser])
    def cancel(self, request, pk=None):
        sailing = self.get_object()
        Sailing.objects.filter(pk=sailing.pk).update(cancelled=True)
        return Response({"id": sailing.pk, "cancelled": True})

    @action(detail=True, methods=["get"], serializer_class=PassengerSerializer, permission_classes=[])
    def manifest(self, request, pk=None):
        page = self.paginate_queryset(self.get_object().passengers.all())
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

    @action(detail=False, methods=["get"], permission_classes=[permissions.IsAuthenticated])
    def booked(self, request):
        own = self.get_queryset().filter(passengers__account=request.user).distinct()
        page = self.paginate_queryset(own)
        return self.get_paginated_response(self.get_serializer(page, many=True).data)

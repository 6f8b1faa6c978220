from django.shortcuts import get_object_or_404
from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Address, Depot
from .serializers import AddressSerializer, DepotSerializer, DivertSerializer


class DepotViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Depot.objects.order_by("name")
    serializer_class = DepotSerializer


class AddressViewSet(viewsets.ModelViewSet):
    serializer_class = AddressSerializer

    def get_queryset(self):
        return Address.objects.filter(customer=self.request.user).order_by("label")

    def perform_create(self, serializer):
        serializer.save(customer=self.request.user)

    @action(detail=True, methods=["post"])
    def pause(self, request, pk=None):
        address = get_object_or_404(self.get_queryset(), pk=pk)
        address.paused = True
        address.save(update_fields=["paused"])
        return Response(self.get_serializer(address).data)

    @action(detail=True, methods=["post"], serializer_class=DivertSerializer)
    def divert(self, request, pk=None):
        body = self.get_serializer(data=request.data)
        body.is_valid(raise_exception=True)
        address = get_object_or_404(self.get_queryset(), pk=pk)
        address.pickup_depot = body.validated_data["depot"]
        address.save(update_fields=["pickup_depot"])
        return Response({"id": address.pk, "depot": address.pickup_depot_id})

from django.utils import timezone
from rest_framework import serializers, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Delivery


class IsRider(IsAuthenticated):
    def has_permission(self, request, view):
        return super().has_permission(request, view) and hasattr(request.user, "rider")


class DeliverySerializer(serializers.ModelSerializer):
    class Meta:
        model = Delivery
        fields = ["id", "address", "door_code", "delivered_at"]


class DeliveryViewSet(viewsets.ReadOnlyModelViewSet):
    serializer_class = DeliverySerializer
    permission_classes = [IsRider]

    def get_queryset(self):
        return Delivery.objects.filter(rider=self.request.user.rider)

    @action(detail=True, methods=["post"])
    def done(self, request, pk=None):
        delivery = self.get_object()
        if delivery.delivered_at is None:
            delivery.delivered_at = timezone.now()
            delivery.save(update_fields=["delivered_at"])
        return Response(self.get_serializer(delivery).data)

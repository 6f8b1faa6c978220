from django.db.models import Q
from django.shortcuts import get_object_or_404
from rest_framework import generics, permissions

from .models import Expedition, GearItem
from .serializers import ExpeditionSerializer, GearItemSerializer


def taking_part(user):
    return Expedition.objects.filter(Q(leader=user) | Q(members=user)).distinct()


class ExpeditionList(generics.ListCreateAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = ExpeditionSerializer

    def get_queryset(self):
        return taking_part(self.request.user)

    def perform_create(self, serializer):
        serializer.save(leader=self.request.user)


class ExpeditionDetail(generics.RetrieveUpdateAPIView):
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = ExpeditionSerializer
    lookup_url_kwarg = "expedition_id"

    def get_queryset(self):
        if self.request.method in permissions.SAFE_METHODS:
            return taking_part(self.request.user)
        return Expedition.objects.filter(leader=self.request.user)


class GearMixin:
    permission_classes = [permissions.IsAuthenticated]
    serializer_class = GearItemSerializer

    def get_expedition(self):
        return get_object_or_404(taking_part(self.request.user), pk=self.kwargs["expedition_id"])

    def get_queryset(self):
        return GearItem.objects.filter(expedition=self.get_expedition())


class GearList(GearMixin, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(expedition=self.get_expedition())


class GearDetail(GearMixin, generics.RetrieveUpdateDestroyAPIView):
    lookup_url_kwarg = "item_id"

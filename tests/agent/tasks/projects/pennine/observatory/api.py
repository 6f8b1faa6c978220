from django.shortcuts import get_object_or_404
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from core.permissions import IsMember, member_of
from observatory.models import Observation, Slot, Telescope
from observatory.serializers import (
    ObservationSerializer,
    SlotSerializer,
    TelescopeStatusSerializer,
)


class ObservationList(generics.ListAPIView):
    serializer_class = ObservationSerializer

    def get_queryset(self):
        return Observation.objects.visible_to(member_of(self.request.user)).select_related(
            "observer__user", "target", "telescope"
        )


class SlotList(generics.ListCreateAPIView):
    """One's own slots."""

    serializer_class = SlotSerializer
    permission_classes = [IsMember]

    def get_queryset(self):
        return Slot.objects.filter(member=self.request.user.member).select_related("telescope")

    def perform_create(self, serializer):
        serializer.save(member=self.request.user.member)


class SlotDetail(generics.RetrieveUpdateDestroyAPIView):
    serializer_class = SlotSerializer
    permission_classes = [IsMember]
    queryset = Slot.objects.select_related("telescope")


class TelescopeStatus(APIView):
    """Read by the kiosk, set from the dome."""

    permission_classes = []

    def get(self, request, slug):
        telescope = get_object_or_404(Telescope, slug=slug)
        return Response(TelescopeStatusSerializer(telescope).data)

    def patch(self, request, slug):
        telescope = get_object_or_404(Telescope, slug=slug)
        serializer = TelescopeStatusSerializer(telescope, data=request.data, partial=True)
        serializer.is_valid(raise_exception=True)
        serializer.save()
        return Response(serializer.data)

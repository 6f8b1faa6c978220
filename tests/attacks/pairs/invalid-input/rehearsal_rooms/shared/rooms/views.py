from rest_framework import generics
from rest_framework.pagination import CursorPagination

from .models import Slot
from .serializers import SlotSerializer


class SlotPagination(CursorPagination):
    ordering = ("-starts_at", "-pk")


class OwnSlots:
    serializer_class = SlotSerializer
    pagination_class = SlotPagination

    def get_queryset(self):
        return Slot.objects.filter(band=self.request.user)


class SlotList(OwnSlots, generics.ListCreateAPIView):
    def perform_create(self, serializer):
        serializer.save(band=self.request.user)


class SlotDetail(OwnSlots, generics.RetrieveUpdateDestroyAPIView):
    pass

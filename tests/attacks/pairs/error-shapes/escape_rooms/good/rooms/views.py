from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics
from rest_framework.response import Response
from rest_framework.views import APIView

from .errors import SlotGone
from .models import Room, Slot
from .serializers import BookSerializer, RoomSerializer, SlotSerializer


class Rooms(generics.ListAPIView):
    queryset = Room.objects.order_by("name", "pk")
    serializer_class = RoomSerializer


class FreeSlots(generics.ListAPIView):
    serializer_class = SlotSerializer

    def get_queryset(self):
        room = get_object_or_404(Room, pk=self.kwargs["pk"])
        return room.slots.filter(team=None, starts_at__gt=timezone.now()).order_by("starts_at", "pk")


class MySlots(generics.ListAPIView):
    serializer_class = SlotSerializer

    def get_queryset(self):
        return self.request.user.slots.order_by("starts_at", "pk")


class BookSlot(APIView):
    def post(self, request, pk):
        slot = get_object_or_404(Slot.objects.select_related("room"), pk=pk)
        serializer = BookSerializer(data=request.data, context={"room": slot.room})
        serializer.is_valid(raise_exception=True)
        free = Slot.objects.filter(pk=slot.pk, team=None, starts_at__gt=timezone.now())
        if not free.update(team=request.user, **serializer.validated_data):
            raise SlotGone
        slot.refresh_from_db()
        return Response(SlotSerializer(slot).data)

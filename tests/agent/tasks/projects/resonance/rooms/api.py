from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from accounts.permissions import IsLibrarianOrReadOnly, IsOwnerOrLibrarian

from .models import Booking, Room
from .serializers import BookingSerializer, CloseRoomSerializer, RoomSerializer


class RoomViewSet(viewsets.ModelViewSet):
    queryset = Room.objects.select_related("branch")
    serializer_class = RoomSerializer
    permission_classes = [IsLibrarianOrReadOnly]
    filterset_fields = ["branch", "has_piano", "is_open"]

    @action(detail=True, methods=["post"], permission_classes=[IsAuthenticated])
    def close(self, request, pk=None):
        room = self.get_object()
        serializer = CloseRoomSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        room.is_open = False
        room.closed_reason = serializer.validated_data["reason"]
        room.save(update_fields=["is_open", "closed_reason"])
        return Response(RoomSerializer(room).data)

    @action(detail=True, methods=["get"], permission_classes=[IsAuthenticated])
    def busy(self, request, pk=None):
        room = self.get_object()
        slots = room.bookings.upcoming().values("starts_at", "ends_at")
        return Response(list(slots))


class BookingViewSet(viewsets.ModelViewSet):
    serializer_class = BookingSerializer
    permission_classes = [IsOwnerOrLibrarian]
    filterset_fields = ["room", "status"]

    def get_queryset(self):
        bookings = Booking.objects.select_related("room")
        if self.request.user.is_librarian:
            return bookings
        return bookings.filter(member=self.request.user)

    def perform_create(self, serializer):
        serializer.save(member=self.request.user)

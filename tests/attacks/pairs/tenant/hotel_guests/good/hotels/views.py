from rest_framework import viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from .models import Guest, Room
from .serializers import GuestSerializer, RoomSerializer


class HotelViewSet(viewsets.ModelViewSet):
    def get_queryset(self):
        return super().get_queryset().filter(hotel=self.request.hotel)

    def perform_create(self, serializer):
        serializer.save(hotel=self.request.hotel)


class RoomViewSet(HotelViewSet):
    queryset = Room.objects.order_by("number")
    serializer_class = RoomSerializer

    @action(detail=True, methods=["post"])
    def cleaned(self, request, pk=None):
        room = self.get_object()
        room.clean = True
        room.save(update_fields=["clean"])
        return Response(self.get_serializer(room).data)


class GuestViewSet(HotelViewSet):
    queryset = Guest.objects.order_by("name")
    serializer_class = GuestSerializer

    @action(detail=False)
    def search(self, request):
        term = request.query_params.get("q", "").strip()
        if len(term) < 3:
            return Response([])
        found = self.get_queryset().filter(name__icontains=term)[:20]
        return Response(self.get_serializer(found, many=True).data)

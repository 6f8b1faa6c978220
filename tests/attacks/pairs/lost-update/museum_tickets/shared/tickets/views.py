from rest_framework import generics, status
from rest_framework.permissions import AllowAny
from rest_framework.response import Response

from . import booking
from .models import Slot
from .serializers import SlotSerializer, TicketSerializer


class SlotList(generics.ListAPIView):
    queryset = Slot.objects.order_by("starts")
    serializer_class = SlotSerializer
    permission_classes = [AllowAny]


class TicketList(generics.ListCreateAPIView):
    serializer_class = TicketSerializer

    def get_queryset(self):
        return self.request.user.tickets.order_by("pk")

    def create(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            ticket = booking.book(request.user, **serializer.validated_data)
        except booking.SoldOut:
            return Response({"detail": "Sold out."}, status=status.HTTP_409_CONFLICT)
        return Response(self.get_serializer(ticket).data, status=status.HTTP_201_CREATED)


class TicketDetail(generics.RetrieveDestroyAPIView):
    serializer_class = TicketSerializer

    def get_queryset(self):
        return self.request.user.tickets.all()

    def perform_destroy(self, instance):
        booking.give_back(instance)

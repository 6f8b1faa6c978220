from django.shortcuts import get_object_or_404
from django.utils import timezone
from rest_framework import generics, status
from rest_framework.exceptions import APIException, ValidationError
from rest_framework.permissions import IsAdminUser
from rest_framework.response import Response

from .barcodes import read_barcode
from .models import Play, Ticket
from .serializers import GateSerializer, PlaySerializer, TicketSerializer


class AlreadyIn(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_detail = "This ticket is in already."
    default_code = "already_in"


class Plays(generics.ListAPIView):
    serializer_class = PlaySerializer

    def get_queryset(self):
        return Play.objects.filter(starts_at__gte=timezone.now()).order_by("starts_at", "pk")


class Tickets(generics.ListAPIView):
    serializer_class = TicketSerializer

    def get_queryset(self):
        return self.request.user.tickets.select_related("play").order_by("-play__starts_at", "seat")


class TicketDetail(generics.RetrieveAPIView):
    serializer_class = TicketSerializer

    def get_queryset(self):
        return self.request.user.tickets.select_related("play")


class Gate(generics.GenericAPIView):
    """The scanners of the doormen."""

    serializer_class = GateSerializer
    permission_classes = [IsAdminUser]

    def post(self, request):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        number = read_barcode(serializer.validated_data["barcode"])
        if number is None:
            raise ValidationError({"barcode": ["This is not one of our tickets."]})
        ticket = get_object_or_404(Ticket, pk=number)
        if not Ticket.objects.filter(pk=number, admitted_at=None).update(admitted_at=timezone.now()):
            raise AlreadyIn
        return Response({"seat": ticket.seat})

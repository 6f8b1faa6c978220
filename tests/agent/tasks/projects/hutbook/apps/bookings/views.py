from django.db import transaction
from rest_framework import mixins, viewsets
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response

from .models import Booking
from .serializers import BookingSerializer
from .tasks import notify_warden


class BookingViewSet(
    mixins.CreateModelMixin,
    mixins.RetrieveModelMixin,
    mixins.ListModelMixin,
    viewsets.GenericViewSet,
):
    serializer_class = BookingSerializer
    permission_classes = [IsAuthenticated]

    def get_queryset(self):
        bookings = Booking.objects.all()
        if not self.request.user.is_staff:
            bookings = bookings.filter(guest=self.request.user)
        if status := self.request.query_params.get("status"):
            bookings = bookings.filter(status=status)
        return bookings

    def perform_create(self, serializer):
        serializer.save(guest=self.request.user)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        with transaction.atomic():
            booking = self.get_object()
            if booking.status == Booking.Status.CANCELLED:
                return Response({"error": "It is cancelled already."}, status=409)
            booking.status = Booking.Status.CANCELLED
            booking.save()
            notify_warden.delay(booking.pk)
        return Response(self.get_serializer(booking).data)

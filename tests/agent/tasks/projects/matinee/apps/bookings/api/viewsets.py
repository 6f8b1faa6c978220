from rest_framework import mixins, status
from rest_framework.decorators import action
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.viewsets import GenericViewSet

from apps.bookings.api.serializers import BookingSerializer, NewBookingSerializer
from apps.bookings.models import Booking
from apps.bookings.services import SeatsTaken, cancel_booking, place_booking


class BookingViewSet(
    mixins.ListModelMixin,
    mixins.RetrieveModelMixin,
    mixins.UpdateModelMixin,
    GenericViewSet,
):
    queryset = Booking.objects.select_related("customer").prefetch_related("tickets__seat")
    serializer_class = BookingSerializer
    permission_classes = (IsAuthenticated,)

    def create(self, request):
        serializer = NewBookingSerializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        try:
            booking = place_booking(request.user, **serializer.validated_data)
        except SeatsTaken:
            return Response({"seats": ["Already taken."]}, status=status.HTTP_409_CONFLICT)
        return Response(self.get_serializer(booking).data, status=status.HTTP_201_CREATED)

    @action(detail=True, methods=["post"])
    def cancel(self, request, pk=None):
        booking = cancel_booking(self.get_object())
        return Response(self.get_serializer(booking).data)

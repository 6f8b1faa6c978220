from rest_framework import serializers

from apps.bookings.models import Booking
from apps.screenings.models import Screening, Seat


class BookingSerializer(serializers.ModelSerializer):
    customer = serializers.CharField(source="customer.username", read_only=True)
    seats = serializers.SerializerMethodField()

    class Meta:
        model = Booking
        fields = ("id", "reference", "customer", "screening", "status", "note", "seats")
        read_only_fields = ("reference", "screening", "status")

    def get_seats(self, booking):
        return [str(ticket.seat) for ticket in booking.tickets.all()]


class NewBookingSerializer(serializers.Serializer):
    screening = serializers.PrimaryKeyRelatedField(queryset=Screening.objects.all())
    seats = serializers.PrimaryKeyRelatedField(
        queryset=Seat.objects.all(), many=True, allow_empty=False
    )
    note = serializers.CharField(max_length=200, required=False, allow_blank=True)

    def validate(self, attrs):
        if any(seat.screen_id != attrs["screening"].screen_id for seat in attrs["seats"]):
            raise serializers.ValidationError({"seats": "These seats are in another screen."})
        return attrs

from django.db import transaction

from apps.bookings.emails import send_confirmation
from apps.bookings.models import Booking, Ticket


class SeatsTaken(Exception):
    """Somebody else was faster."""


def place_booking(customer, screening, seats, note=""):
    with transaction.atomic():
        booking = Booking.objects.create(customer=customer, screening=screening, note=note)
        Ticket.objects.bulk_create(
            Ticket(booking=booking, seat=seat, price=screening.price) for seat in seats
        )
        send_confirmation(booking)
        others = Ticket.objects.filter(booking__screening=screening, seat__in=seats)
        others = others.exclude(booking__status=Booking.Status.CANCELLED)
        if others.exclude(booking=booking).exists():
            raise SeatsTaken
    return booking


def cancel_booking(booking):
    booking.status = Booking.Status.CANCELLED
    booking.save(update_fields=["status", "updated_at"])
    return booking

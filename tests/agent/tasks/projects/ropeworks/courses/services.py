from django.db import transaction

from .models import Booking, Session


class BookingError(Exception):
    pass


@transaction.atomic
def book(customer, session_id):
    session = Session.objects.upcoming().select_for_update().filter(pk=session_id).first()
    if session is None:
        raise BookingError("This session can't be booked.")
    if session.seats_left < 1:
        raise BookingError("This session is full.")
    booking, _ = Booking.objects.update_or_create(
        session=session, customer=customer, defaults={"status": Booking.Status.BOOKED}
    )
    return booking

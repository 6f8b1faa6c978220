from django.db import transaction

from .models import Booking, TakenSeat


@transaction.atomic
def book_seats(show, patron, seats):
    booking = Booking.objects.create(show=show, patron=patron)
    for number in seats:
        TakenSeat.objects.create(booking=booking, show=show, number=number)
    return booking

from django.db import IntegrityError

from .models import Booking, Seat


class SeatTaken(Exception):
    def __init__(self, row, place):
        super().__init__(f"Row {row}, seat {place} is taken.")


def book(show, guest, places):
    booking = Booking.objects.create(show=show, guest=guest)
    for row, place in places:
        try:
            Seat.objects.create(booking=booking, show=show, row=row, place=place)
        except IntegrityError:
            raise SeatTaken(row, place)
    return booking

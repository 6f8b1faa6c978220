from .models import Booking, TakenSeat


def book_seats(show, patron, seats):
    booking = Booking.objects.create(show=show, patron=patron)
    for number in seats:
        TakenSeat.objects.create(booking=booking, show=show, number=number)
    return booking

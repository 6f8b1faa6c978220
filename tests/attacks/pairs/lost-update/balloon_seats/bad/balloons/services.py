from django.db import transaction

from .models import Flight, Ticket


class FlightFull(Exception):
    pass


@transaction.atomic
def book(flight_id, guest, seats):
    flight = Flight.objects.get(pk=flight_id)
    if flight.seats_left < seats:
        raise FlightFull
    flight.seats_left -= seats
    flight.save(update_fields=["seats_left"])
    return Ticket.objects.create(flight=flight, guest=guest, seats=seats)

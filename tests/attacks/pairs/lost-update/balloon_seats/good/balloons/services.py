from django.db import transaction
from django.db.models import F

from .models import Flight, Ticket


class FlightFull(Exception):
    pass


@transaction.atomic
def book(flight_id, guest, seats):
    free = Flight.objects.filter(pk=flight_id, seats_left__gte=seats)
    if not free.update(seats_left=F("seats_left") - seats):
        raise FlightFull
    return Ticket.objects.create(flight_id=flight_id, guest=guest, seats=seats)

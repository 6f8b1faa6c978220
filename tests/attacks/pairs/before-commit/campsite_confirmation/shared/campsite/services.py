from django.db import transaction
from django.db.models import F

from .models import Night, Reservation


class NoPitchFree(Exception):
    pass


@transaction.atomic
def reserve(guest, arrival, departure, pitches):
    reservation = Reservation.objects.create(
        guest=guest, arrival=arrival, departure=departure, pitches=pitches
    )
    nights = Night.objects.filter(day__gte=arrival, day__lt=departure, free_pitches__gte=pitches)
    taken = nights.update(free_pitches=F("free_pitches") - pitches)
    if taken != (departure - arrival).days:
        raise NoPitchFree
    return reservation

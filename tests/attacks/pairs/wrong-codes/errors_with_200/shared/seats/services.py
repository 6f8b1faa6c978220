from django.db import transaction
from django.db.models import F

from .models import Concert, Reservation


@transaction.atomic
def reserve(concert, user, seats):
    """The reservation, or None where too few seats are left."""
    taken = Concert.objects.filter(pk=concert.pk, seats_left__gte=seats).update(seats_left=F("seats_left") - seats)
    if not taken:
        return None
    return Reservation.objects.create(concert=concert, user=user, seats=seats)

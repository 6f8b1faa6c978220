from django.db import transaction
from django.db.models import F

from .models import Tasting, Ticket


class SoldOut(Exception):
    pass


@transaction.atomic
def buy(guest, tasting, count):
    tickets = [Ticket.objects.create(guest=guest, tasting=tasting) for _ in range(count)]
    taken = Tasting.objects.filter(pk=tasting.pk, places_left__gte=count).update(
        places_left=F("places_left") - count
    )
    if not taken:
        raise SoldOut
    return tickets

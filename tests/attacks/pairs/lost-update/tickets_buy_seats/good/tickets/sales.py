from django.db import transaction
from django.db.models import F

from .models import Concert, Ticket


class SoldOut(Exception):
    pass


@transaction.atomic
def sell(concert_id, buyer, quantity):
    available = Concert.objects.filter(pk=concert_id, tickets_left__gte=quantity)
    if not available.update(tickets_left=F("tickets_left") - quantity):
        raise SoldOut
    return Ticket.objects.create(concert_id=concert_id, buyer=buyer, quantity=quantity)

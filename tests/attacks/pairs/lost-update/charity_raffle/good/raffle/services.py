from django.db import transaction
from django.db.models import F

from .models import Purchase, Raffle


class SoldOut(Exception):
    pass


@transaction.atomic
def buy(raffle, buyer, tickets):
    rows = Raffle.objects.filter(pk=raffle.pk, tickets_left__gte=tickets)
    if not rows.update(tickets_left=F("tickets_left") - tickets):
        raise SoldOut
    return Purchase.objects.create(raffle=raffle, buyer=buyer, tickets=tickets)

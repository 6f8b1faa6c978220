from django.db import transaction

from .models import Purchase


class SoldOut(Exception):
    pass


@transaction.atomic
def buy(raffle, buyer, tickets):
    if raffle.tickets_left < tickets:
        raise SoldOut
    purchase = Purchase.objects.create(raffle=raffle, buyer=buyer, tickets=tickets)
    raffle.tickets_left -= tickets
    raffle.save(update_fields=["tickets_left"])
    return purchase

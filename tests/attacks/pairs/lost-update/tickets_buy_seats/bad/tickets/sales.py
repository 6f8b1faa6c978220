from django.db import transaction

from .models import Concert, Ticket


class SoldOut(Exception):
    pass


@transaction.atomic
def sell(concert_id, buyer, quantity):
    concert = Concert.objects.get(pk=concert_id)
    if concert.tickets_left < quantity:
        raise SoldOut
    concert.tickets_left -= quantity
    concert.save(update_fields=["tickets_left"])
    return Ticket.objects.create(concert=concert, buyer=buyer, quantity=quantity)

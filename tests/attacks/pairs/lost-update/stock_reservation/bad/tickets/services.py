from django.db import transaction

from .models import Concert, Order


class SoldOut(Exception):
    pass


@transaction.atomic
def reserve(buyer, concert_pk, seats):
    concert = Concert.objects.get(pk=concert_pk)
    if concert.seats_left < seats:
        raise SoldOut
    order = Order.objects.create(buyer=buyer, concert=concert, seats=seats)
    concert.seats_left -= seats
    concert.save(update_fields=["seats_left"])
    return order

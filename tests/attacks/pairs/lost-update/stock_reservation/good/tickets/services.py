from django.db import transaction
from django.db.models import F

from .models import Concert, Order


class SoldOut(Exception):
    pass


@transaction.atomic
def reserve(buyer, concert_pk, seats):
    concert = Concert.objects.get(pk=concert_pk)
    left = Concert.objects.filter(pk=concert_pk, seats_left__gte=seats)
    if not left.update(seats_left=F("seats_left") - seats):
        raise SoldOut
    order = Order.objects.create(buyer=buyer, concert=concert, seats=seats)
    return order

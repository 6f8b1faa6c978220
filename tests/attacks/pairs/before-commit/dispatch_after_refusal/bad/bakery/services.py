from django.db import transaction
from django.db.models import F

from . import depot
from .models import Loaf, Order


class Refused(Exception):
    pass


@transaction.atomic
def place(order, slot):
    draft = Order.objects.filter(pk=order.pk, state="draft")
    if not draft.update(state="placed", slot=slot):
        raise Refused("Placed already.")
    depot.announce(order.pk)
    enough = Loaf.objects.filter(pk=order.loaf_id, stock__gte=order.count)
    if not enough.update(stock=F("stock") - order.count):
        raise Refused("Too few loaves.")

from django.db import transaction
from django.db.models import F

from .models import Slot, Ticket


class SoldOut(Exception):
    pass


@transaction.atomic
def book(visitor, slot, persons):
    free = Slot.objects.filter(pk=slot.pk, sold__lte=F("capacity") - persons)
    if not free.update(sold=F("sold") + persons):
        raise SoldOut
    return Ticket.objects.create(slot=slot, visitor=visitor, persons=persons)


@transaction.atomic
def give_back(ticket):
    slot = Slot.objects.select_for_update().get(pk=ticket.slot_id)
    if ticket.delete()[0]:
        slot.sold -= ticket.persons
        slot.save(update_fields=["sold"])

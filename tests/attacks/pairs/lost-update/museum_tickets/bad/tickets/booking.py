from django.db import transaction

from .models import Slot, Ticket


class SoldOut(Exception):
    pass


@transaction.atomic
def book(visitor, slot, persons):
    slot.refresh_from_db()
    if slot.sold + persons > slot.capacity:
        raise SoldOut
    slot.sold = slot.sold + persons
    slot.save(update_fields=["sold"])
    return Ticket.objects.create(slot=slot, visitor=visitor, persons=persons)


@transaction.atomic
def give_back(ticket):
    slot = Slot.objects.select_for_update().get(pk=ticket.slot_id)
    if ticket.delete()[0]:
        slot.sold -= ticket.persons
        slot.save(update_fields=["sold"])

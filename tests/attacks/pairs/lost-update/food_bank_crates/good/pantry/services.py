from django.db import transaction
from django.db.models import F

from .models import HandOut, Shelf


class NotEnough(Exception):
    pass


@transaction.atomic
def hand_out(shelf, crates, user):
    enough = Shelf.objects.filter(pk=shelf.pk, crates__gte=crates)
    if not enough.update(crates=F("crates") - crates):
        raise NotEnough("There are not as many crates left.")
    return HandOut.objects.create(shelf=shelf, crates=crates, by=user)

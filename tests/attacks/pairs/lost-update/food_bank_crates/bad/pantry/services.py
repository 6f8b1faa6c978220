from django.db import transaction

from .models import HandOut, Shelf


class NotEnough(Exception):
    pass


@transaction.atomic
def hand_out(shelf, crates, user):
    if shelf.crates < crates:
        raise NotEnough(f"There are only {shelf.crates} crates left.")
    shelf.crates -= crates
    shelf.save(update_fields=["crates"])
    return HandOut.objects.create(shelf=shelf, crates=crates, by=user)

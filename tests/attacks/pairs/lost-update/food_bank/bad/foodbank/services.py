from django.db import transaction

from .models import Claim, Item


class OutOfStock(Exception):
    pass


@transaction.atomic
def claim(household, item, pieces):
    item = Item.objects.get(pk=item.pk)
    if item.stock < pieces:
        raise OutOfStock
    item.stock -= pieces
    item.save(update_fields=["stock"])
    return Claim.objects.create(item=item, household=household, pieces=pieces)

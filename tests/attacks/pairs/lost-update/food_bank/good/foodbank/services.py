from django.db import transaction
from django.db.models import F

from .models import Claim, Item


class OutOfStock(Exception):
    pass


@transaction.atomic
def claim(household, item, pieces):
    if not Item.objects.filter(pk=item.pk, stock__gte=pieces).update(stock=F("stock") - pieces):
        raise OutOfStock
    return Claim.objects.create(item=item, household=household, pieces=pieces)

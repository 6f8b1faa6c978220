from django.db import transaction
from django.db.models import F

from .models import Card, Wash

PRICES = {"short": 2, "long": 3}


class NotEnoughCredit(Exception):
    pass


@transaction.atomic
def start_wash(card, machine, programme):
    price = PRICES[programme]
    paid = Card.objects.filter(pk=card.pk, credits__gte=price).update(credits=F("credits") - price)
    if not paid:
        raise NotEnoughCredit
    return Wash.objects.create(card=card, machine=machine, credits=price)

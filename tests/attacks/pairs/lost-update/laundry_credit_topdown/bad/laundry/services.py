from django.db import transaction

from .models import Wash

PRICES = {"short": 2, "long": 3}


class NotEnoughCredit(Exception):
    pass


@transaction.atomic
def start_wash(card, machine, programme):
    price = PRICES[programme]
    if card.credits < price:
        raise NotEnoughCredit
    card.credits -= price
    card.save(update_fields=["credits"])
    return Wash.objects.create(card=card, machine=machine, credits=price)

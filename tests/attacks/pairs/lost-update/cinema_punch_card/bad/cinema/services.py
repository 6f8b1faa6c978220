from django.db import transaction

from .models import Admission


class CardIsEmpty(Exception):
    pass


@transaction.atomic
def redeem(card, showing, persons):
    price = showing.credits * persons
    if card.credits < price:
        raise CardIsEmpty
    card.credits -= price
    card.save(update_fields=["credits"])
    return Admission.objects.create(card=card, showing=showing, persons=persons)

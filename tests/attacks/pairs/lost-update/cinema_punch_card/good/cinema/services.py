from django.db import transaction
from django.db.models import F

from .models import Admission, PunchCard


class CardIsEmpty(Exception):
    pass


@transaction.atomic
def redeem(card, showing, persons):
    price = showing.credits * persons
    cards = PunchCard.objects.filter(pk=card.pk, credits__gte=price)
    if not cards.update(credits=F("credits") - price):
        raise CardIsEmpty
    return Admission.objects.create(card=card, showing=showing, persons=persons)

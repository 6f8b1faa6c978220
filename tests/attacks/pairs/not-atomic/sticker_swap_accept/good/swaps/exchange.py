from django.db import transaction

from .models import Sticker


class NoLongerTheirs(Exception):
    pass


def hand_over(sticker, giver, taker):
    if not Sticker.objects.filter(pk=sticker.pk, holder=giver).update(holder=taker):
        raise NoLongerTheirs(sticker)


@transaction.atomic
def accept(offer, collector):
    hand_over(offer.wanted, collector, offer.proposer)
    hand_over(offer.given, offer.proposer, collector)
    offer.delete()

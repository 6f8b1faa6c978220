from django.db import transaction
from django.db.models import F

from .models import Wallet


class NotEnough(Exception):
    pass


@transaction.atomic
def give(giver, receiver, tokens):
    taken = Wallet.objects.filter(player=giver, tokens__gte=tokens).update(tokens=F("tokens") - tokens)
    if not taken:
        raise NotEnough
    Wallet.objects.filter(player=receiver).update(tokens=F("tokens") + tokens)

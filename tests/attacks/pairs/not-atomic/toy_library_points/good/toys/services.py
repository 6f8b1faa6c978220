from django.db import transaction
from django.db.models import F

from .models import Gift, Wallet


class Refused(Exception):
    pass


def take(wallet, points):
    taken = Wallet.objects.filter(pk=wallet.pk, frozen=False, points__gte=points).update(
        points=F("points") - points
    )
    if not taken:
        raise Refused("There are not enough points.")


def put(wallet, points):
    if not Wallet.objects.filter(pk=wallet.pk, frozen=False).update(points=F("points") + points):
        raise Refused("The other wallet takes no points now.")


@transaction.atomic
def give(giver, receiver, points):
    if giver.pk == receiver.pk:
        raise Refused("Both are the same.")
    take(giver, points)
    put(receiver, points)
    return Gift.objects.create(giver=giver, receiver=receiver, points=points)

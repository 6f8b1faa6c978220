from django.db.models import F

from .models import Wallet


class NotEnough(Exception):
    pass


def spend(user, cents):
    changed = Wallet.objects.filter(owner=user, cents__gte=cents).update(cents=F("cents") - cents)
    if not changed:
        raise NotEnough
    return Wallet.objects.get(owner=user).cents

from .models import Wallet


class NotEnough(Exception):
    pass


def spend(user, cents):
    wallet = Wallet.objects.get(owner=user)
    if wallet.cents < cents:
        raise NotEnough
    wallet.cents -= cents
    wallet.save()
    return wallet.cents

from django.db import IntegrityError
from django.db.models import F

from .models import Transfer, Wallet


class TransferRefused(Exception):
    pass


def move(source, target, cents):
    debited = Wallet.objects.filter(pk=source.pk, cents__gte=cents).update(cents=F("cents") - cents)
    if not debited:
        raise TransferRefused("There is not enough money in your wallet.")
    Wallet.objects.filter(pk=target.pk).update(cents=F("cents") + cents)
    return Transfer.objects.create(source=source, target=target, cents=cents)


def transfer(source, target, cents):
    if source == target:
        raise TransferRefused("Choose another wallet.")
    try:
        return move(source, target, cents)
    except IntegrityError as error:
        raise TransferRefused("The other wallet is full.") from error

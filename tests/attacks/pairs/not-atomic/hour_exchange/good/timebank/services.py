from django.db import transaction
from django.db.models import F

from .models import Account, Transfer

CEILING = 100


class NotEnoughHours(Exception):
    pass


class AccountFull(Exception):
    pass


@transaction.atomic
def transfer(giver, receiver, hours, reason):
    """Nobody goes below nothing, and nobody hoards more than the ceiling."""
    source = Account.objects.filter(pk=giver.pk, hours__gte=hours)
    if not source.update(hours=F("hours") - hours):
        raise NotEnoughHours
    target = Account.objects.filter(pk=receiver.pk, hours__lte=CEILING - hours)
    if not target.update(hours=F("hours") + hours):
        raise AccountFull
    return Transfer.objects.create(
        giver=giver, receiver=receiver, hours=hours, reason=reason
    )

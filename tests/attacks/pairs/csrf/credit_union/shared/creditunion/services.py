from django.db import transaction
from django.db.models import F

from .models import Account, Transfer


class NotEnough(Exception):
    pass


@transaction.atomic
def transfer(sender, receiver, cents):
    taken = Account.objects.filter(pk=sender.pk, cents__gte=cents).update(cents=F("cents") - cents)
    if not taken:
        raise NotEnough
    Account.objects.filter(pk=receiver.pk).update(cents=F("cents") + cents)
    return Transfer.objects.create(sender=sender, receiver=receiver, cents=cents)

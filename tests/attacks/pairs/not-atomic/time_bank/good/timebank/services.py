from django.db import IntegrityError, transaction
from django.db.models import F

from .models import Account, Transfer


class NotEnough(Exception):
    pass


def transfer(giver, receiver, minutes, reason):
    try:
        with transaction.atomic():
            Account.objects.filter(pk=receiver.pk).update(minutes=F("minutes") + minutes)
            Account.objects.filter(pk=giver.pk).update(minutes=F("minutes") - minutes)
            return Transfer.objects.create(giver=giver, receiver=receiver, minutes=minutes, reason=reason)
    except IntegrityError:
        raise NotEnough from None

from django.db import IntegrityError, transaction
from django.db.models import F

from .models import Account, Transfer


class Refused(Exception):
    pass


def transfer(source, target, minutes, reference):
    taken = Account.objects.filter(pk=source.pk, minutes__gte=minutes).update(minutes=F("minutes") - minutes)
    if not taken:
        raise Refused("You have not that many minutes.")
    try:
        with transaction.atomic():
            done = Transfer.objects.create(source=source, target=target, minutes=minutes, reference=reference)
    except IntegrityError:
        raise Refused("You have used this reference before.") from None
    Account.objects.filter(pk=target.pk).update(minutes=F("minutes") + minutes)
    return done

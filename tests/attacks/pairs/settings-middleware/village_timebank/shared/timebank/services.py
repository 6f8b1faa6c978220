from django.db import transaction
from django.db.models import F

from .models import Account, Gift


@transaction.atomic
def give(giver, taker, hours):
    """Move the hours; False where the giver has too few."""
    if not Account.objects.filter(pk=giver.pk, hours__gte=hours).update(hours=F("hours") - hours):
        return False
    Account.objects.filter(pk=taker.pk).update(hours=F("hours") + hours)
    Gift.objects.create(giver=giver, taker=taker, hours=hours)
    return True

from django.db import transaction
from django.db.models import F

from .models import Firing, Potter


class NoCredit(Exception):
    pass


@transaction.atomic
def order_firing(user, kiln, day):
    potter = Potter.objects.get(user=user)
    paid = Potter.objects.filter(pk=potter.pk, credit__gte=kiln.credit_per_firing).update(
        credit=F("credit") - kiln.credit_per_firing
    )
    if not paid:
        raise NoCredit
    return Firing.objects.create(potter=potter, kiln=kiln, day=day)

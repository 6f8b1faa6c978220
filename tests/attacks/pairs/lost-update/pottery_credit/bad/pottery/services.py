from django.db import transaction

from .models import Firing, Potter


class NoCredit(Exception):
    pass


@transaction.atomic
def order_firing(user, kiln, day):
    potter = Potter.objects.get(user=user)
    if potter.credit < kiln.credit_per_firing:
        raise NoCredit
    potter.credit -= kiln.credit_per_firing
    potter.save(update_fields=["credit"])
    return Firing.objects.create(potter=potter, kiln=kiln, day=day)

from django.db import transaction
from django.db.models import F

from .models import Reservation, Stock


class NotEnough(Exception):
    pass


@transaction.atomic
def reserve(stock, clinician, units):
    taken = Stock.objects.filter(pk=stock.pk, units__gte=units).update(units=F("units") - units)
    if not taken:
        raise NotEnough
    return Reservation.objects.create(stock=stock, clinician=clinician, units=units)

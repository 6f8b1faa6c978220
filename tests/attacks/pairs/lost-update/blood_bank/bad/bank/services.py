from django.db import transaction

from .models import Reservation


class NotEnough(Exception):
    pass


@transaction.atomic
def reserve(stock, clinician, units):
    if stock.units < units:
        raise NotEnough
    stock.units -= units
    stock.save(update_fields=["units"])
    return Reservation.objects.create(stock=stock, clinician=clinician, units=units)

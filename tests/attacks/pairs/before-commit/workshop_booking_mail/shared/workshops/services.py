from django.db import transaction
from django.db.models import F
from rest_framework import status
from rest_framework.exceptions import APIException

from .models import Booking, Voucher, Workshop
from .notifications import send_confirmation


class Conflict(APIException):
    status_code = status.HTTP_409_CONFLICT
    default_code = "conflict"


@transaction.atomic
def book(guest, workshop, code=""):
    free = Workshop.objects.filter(pk=workshop.pk, seats_left__gt=0)
    if not free.update(seats_left=F("seats_left") - 1):
        raise Conflict("The workshop is full.")
    booking = Booking.objects.create(guest=guest, workshop=workshop)
    send_confirmation(booking)
    if code:
        _pay_with(booking, code)
    return booking


def _pay_with(booking, code):
    if not Voucher.objects.filter(code=code, uses_left__gt=0).update(uses_left=F("uses_left") - 1):
        raise Conflict("The voucher was used already.")
    booking.voucher = Voucher.objects.get(code=code)
    booking.save(update_fields=["voucher"])

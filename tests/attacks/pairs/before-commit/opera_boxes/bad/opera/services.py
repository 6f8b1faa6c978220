from django.core.mail import send_mail
from django.db import IntegrityError, transaction
from django.db.models import F

from .models import BoxBooking, Credit


class CannotBook(Exception):
    pass


def confirm(booking):
    send_mail(
        f"Box {booking.box} for {booking.evening.title}",
        f"Show this code at the door: {booking.code}",
        None,
        [booking.guest.email],
    )


def pay(guest, cents):
    paid = Credit.objects.filter(holder=guest, cents__gte=cents).update(cents=F("cents") - cents)
    if not paid:
        raise CannotBook("The credit does not suffice.")


def book(guest, evening, box):
    try:
        with transaction.atomic():
            booking = BoxBooking.objects.create(evening=evening, guest=guest, box=box)
            confirm(booking)
            pay(guest, evening.cents)
    except IntegrityError:
        raise CannotBook("This box is taken.") from None
    return booking


def cancel(booking):
    with transaction.atomic():
        if not booking.delete()[0]:
            return
        Credit.objects.filter(holder=booking.guest).update(
            cents=F("cents") + booking.evening.cents
        )
    send_mail("Cancelled", f"Box {booking.box} is given back.", None, [booking.guest.email])

import secrets

from django.db.models import F

from .models import Booking, Purse


class NotEnough(Exception):
    pass


def pay(user, cents):
    paid = Purse.objects.filter(user=user, cents__gte=cents).update(cents=F("cents") - cents)
    if not paid:
        raise NotEnough


def book(user, room, starts_at):
    booking = Booking.objects.create(
        user=user,
        room=room,
        starts_at=starts_at,
        door_code=secrets.token_hex(4),
    )
    pay(user, room.cents)
    return booking

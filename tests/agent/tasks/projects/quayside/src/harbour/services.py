from django.db import transaction

from .models import Berth, Booking, Invoice


class BerthTaken(Exception):
    """Somebody else has the berth on one of these nights."""


@transaction.atomic
def book(*, vessel, berth, arrives_on, leaves_on, remarks=""):
    berth = Berth.objects.select_for_update().get(pk=berth.pk)
    if berth.state != Berth.State.OPEN:
        raise BerthTaken
    if Booking.objects.overlapping(berth, arrives_on, leaves_on).exists():
        raise BerthTaken
    booking = Booking.objects.create(
        vessel=vessel, berth=berth, arrives_on=arrives_on, leaves_on=leaves_on, remarks=remarks
    )
    Invoice.objects.create(booking=booking, amount=berth.nightly_rate * booking.nights)
    return booking


def cancel(booking):
    if booking.state == Booking.State.CANCELLED:
        return False
    booking.state = Booking.State.CANCELLED
    booking.save(update_fields=["state", "updated_at"])
    return True

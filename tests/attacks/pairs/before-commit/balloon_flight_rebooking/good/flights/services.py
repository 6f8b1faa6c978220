from django.core.mail import send_mail
from django.db import transaction
from django.db.models import Sum

from .models import Booking, Flight


class BasketFull(Exception):
    pass


def tell(booking):
    send_mail(
        "Your balloon flight has moved",
        f"You now fly from {booking.flight}.",
        None,
        [booking.passenger.email],
    )


@transaction.atomic
def move(booking, flight):
    flight = Flight.objects.select_for_update().get(pk=flight.pk)
    booking.flight = flight
    booking.save(update_fields=["flight"])
    transaction.on_commit(lambda: tell(booking))
    taken = Booking.objects.filter(flight=flight).aggregate(people=Sum("people"))["people"]
    if taken > flight.seats:
        raise BasketFull

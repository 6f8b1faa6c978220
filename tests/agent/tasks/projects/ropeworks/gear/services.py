"""What changes rentals goes through here."""

from django.db import transaction

from .models import Rental, RentalLine
from .tasks import send_confirmation


class RentalError(Exception):
    pass


@transaction.atomic
def place_rental(customer, quantities, starts_on, ends_on, note=""):
    """Store a rental of `quantities` ({item: quantity}) and have it confirmed by mail."""
    if ends_on < starts_on:
        raise RentalError("A rental can't end before it starts.")
    rental = Rental.objects.create(
        customer=customer, starts_on=starts_on, ends_on=ends_on, note=note
    )
    send_confirmation.delay(rental.pk)
    for item, quantity in quantities.items():
        if item.retired:
            raise RentalError(f"{item.name} is not rented any more.")
        RentalLine.objects.create(rental=rental, item=item, quantity=quantity)
    return rental


def cancel_rental(rental):
    if not rental.can_be_cancelled:
        raise RentalError("This rental can't be cancelled any more.")
    rental.status = Rental.Status.CANCELLED
    rental.save(update_fields=["status"])
    return rental

"""The steps that touch more than one table."""
from django.db import transaction
from django.utils import timezone

from .models import Invoice, Stay
from .tasks import send_booking_confirmation


@transaction.atomic
def book_stay(*, pet, kennel, arrives_on, departs_on, user):
    """Book a stay, write its invoice and tell the owner by mail."""
    stay = Stay.objects.create(
        pet=pet,
        kennel=kennel,
        arrives_on=arrives_on,
        departs_on=departs_on,
        booked_by=user,
    )
    send_booking_confirmation.delay(stay.pk)
    Invoice.objects.create(
        stay=stay,
        number=f"INV-{timezone.localdate():%Y}-{stay.pk:06d}",
        amount=stay.price,
        issued_on=timezone.localdate(),
    )
    return stay


def mark_paid(invoice):
    invoice.status = Invoice.Status.PAID
    invoice.paid_at = timezone.now()
    invoice.save(update_fields=["status", "paid_at", "updated_at"])
    return invoice

import secrets

from django.conf import settings
from django.db import models

from apps.core.models import TimeStampedModel
from apps.screenings.models import Screening, Seat


def new_reference():
    return secrets.token_hex(4).upper()


class Booking(TimeStampedModel):
    class Status(models.TextChoices):
        BOOKED = "booked", "Booked"
        COLLECTED = "collected", "Collected"
        CANCELLED = "cancelled", "Cancelled"

    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bookings"
    )
    screening = models.ForeignKey(Screening, on_delete=models.PROTECT, related_name="bookings")
    reference = models.CharField(max_length=8, unique=True, default=new_reference, editable=False)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.BOOKED)
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ("-created_at", "-id")

    def __str__(self):
        return self.reference


class Ticket(models.Model):
    booking = models.ForeignKey(Booking, on_delete=models.CASCADE, related_name="tickets")
    seat = models.ForeignKey(Seat, on_delete=models.PROTECT, related_name="tickets")
    price = models.DecimalField(max_digits=6, decimal_places=2)

    class Meta:
        ordering = ("seat__row", "seat__number")
        constraints = [
            models.UniqueConstraint(fields=["booking", "seat"], name="seat_once_per_booking"),
        ]

    def __str__(self):
        return f"{self.booking_id}: {self.seat_id}"

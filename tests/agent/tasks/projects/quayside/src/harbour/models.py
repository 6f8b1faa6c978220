from decimal import Decimal

from django.conf import settings
from django.core.validators import MinValueValidator
from django.db import models
from django.db.models import F, Q

from core.models import Stamped


class Pontoon(models.Model):
    letter = models.CharField(max_length=2, unique=True)
    has_power = models.BooleanField(default=False)
    has_water = models.BooleanField(default=True)

    class Meta:
        ordering = ["letter"]

    def __str__(self):
        return f"Pontoon {self.letter}"


class Berth(models.Model):
    class State(models.TextChoices):
        OPEN = "open", "Open"
        REPAIR = "repair", "Under repair"
        CLOSED = "closed", "Closed"

    pontoon = models.ForeignKey(Pontoon, on_delete=models.PROTECT, related_name="berths")
    number = models.PositiveSmallIntegerField()
    length = models.DecimalField(
        max_digits=4, decimal_places=1, validators=[MinValueValidator(Decimal("3.0"))]
    )
    nightly_rate = models.DecimalField(
        max_digits=6, decimal_places=2, validators=[MinValueValidator(Decimal("0.00"))]
    )
    state = models.CharField(max_length=10, choices=State.choices, default=State.OPEN)

    class Meta:
        ordering = ["pontoon__letter", "number"]
        constraints = [
            models.UniqueConstraint(fields=["pontoon", "number"], name="berth_number_on_pontoon"),
        ]

    def __str__(self):
        return f"{self.pontoon.letter}{self.number}"


class Vessel(Stamped):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="vessels"
    )
    name = models.CharField(max_length=60)
    registration = models.CharField(max_length=20, unique=True)
    length = models.DecimalField(
        max_digits=4, decimal_places=1, validators=[MinValueValidator(Decimal("1.0"))]
    )

    class Meta:
        ordering = ["name", "pk"]

    def __str__(self):
        return self.name


class BookingQuerySet(models.QuerySet):
    def of(self, user):
        return self.filter(vessel__owner=user)

    def overlapping(self, berth, arrives_on, leaves_on):
        return self.exclude(state=Booking.State.CANCELLED).filter(
            berth=berth, arrives_on__lt=leaves_on, leaves_on__gt=arrives_on
        )


class Booking(Stamped):
    class State(models.TextChoices):
        ASKED = "asked", "Asked for"
        CONFIRMED = "confirmed", "Confirmed"
        CANCELLED = "cancelled", "Cancelled"

    vessel = models.ForeignKey(Vessel, on_delete=models.CASCADE, related_name="bookings")
    berth = models.ForeignKey(Berth, on_delete=models.PROTECT, related_name="bookings")
    arrives_on = models.DateField()
    leaves_on = models.DateField()
    state = models.CharField(max_length=10, choices=State.choices, default=State.ASKED)
    remarks = models.CharField(max_length=300, blank=True)

    objects = BookingQuerySet.as_manager()

    class Meta:
        ordering = ["-arrives_on"]
        constraints = [
            models.CheckConstraint(
                condition=Q(leaves_on__gt=F("arrives_on")), name="booking_leaves_after_arrival"
            ),
        ]

    def __str__(self):
        return f"{self.vessel} at {self.berth}, {self.arrives_on:%d %b %Y}"

    @property
    def nights(self):
        return (self.leaves_on - self.arrives_on).days


class Invoice(Stamped):
    booking = models.OneToOneField(Booking, on_delete=models.PROTECT, related_name="invoice")
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    paid_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return f"Invoice {self.pk}"

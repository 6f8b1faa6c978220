from decimal import Decimal

from django.db import models
from django.urls import reverse

from berths.models import Berth, Boat


class Stay(models.Model):
    class Status(models.TextChoices):
        REQUESTED = "requested", "requested"
        CONFIRMED = "confirmed", "confirmed"
        CANCELLED = "cancelled", "cancelled"

    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="stays")
    berth = models.ForeignKey(Berth, on_delete=models.PROTECT, related_name="stays")
    arrives = models.DateField()
    leaves = models.DateField()
    status = models.CharField(max_length=9, choices=Status, default=Status.REQUESTED)
    note = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["arrives", "pk"]

    def __str__(self):
        return f"Stay {self.pk}"

    def get_absolute_url(self):
        return reverse("stays:invoice", args=[self.pk])

    @property
    def nights(self):
        return (self.leaves - self.arrives).days

    @property
    def open_amount(self):
        return sum((c.amount for c in self.charges.all() if not c.paid), Decimal("0.00"))


class MeterReading(models.Model):
    """What the power meter of the berth showed."""

    class Source(models.TextChoices):
        REMOTE = "remote", "remote"
        MANUAL = "manual", "by hand"

    stay = models.ForeignKey(Stay, on_delete=models.CASCADE, related_name="readings")
    source = models.CharField(max_length=6, choices=Source, default=Source.REMOTE)
    taken_at = models.DateTimeField()
    kwh = models.DecimalField(max_digits=8, decimal_places=2)

    class Meta:
        ordering = ["-taken_at"]

    def __str__(self):
        return f"{self.kwh} kWh"


class Charge(models.Model):
    stay = models.ForeignKey(Stay, on_delete=models.CASCADE, related_name="charges")
    text = models.CharField(max_length=100)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    paid = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.text

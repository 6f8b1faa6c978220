import secrets

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse

from kennels.access import is_keeper
from kennels.base import TimeStampedModel
from kennels.models import Kennel
from pets.models import Pet


class StayQuerySet(models.QuerySet):
    def visible_to(self, user):
        """Keepers see every stay, customers those of their own pets."""
        if is_keeper(user):
            return self
        return self.filter(pet__owner=user)

    def current(self):
        return self.filter(status=Stay.Status.CHECKED_IN)


class Stay(TimeStampedModel):
    class Status(models.TextChoices):
        BOOKED = "booked", "Booked"
        CHECKED_IN = "in", "Checked in"
        CHECKED_OUT = "out", "Checked out"
        CANCELLED = "cancelled", "Cancelled"

    pet = models.ForeignKey(Pet, on_delete=models.CASCADE, related_name="stays")
    kennel = models.ForeignKey(Kennel, on_delete=models.PROTECT, related_name="stays")
    booked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bookings"
    )
    arrives_on = models.DateField()
    departs_on = models.DateField()
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.BOOKED)
    reference = models.CharField(max_length=12, blank=True, editable=False)

    objects = StayQuerySet.as_manager()

    class Meta:
        ordering = ["-arrives_on", "pk"]

    def __str__(self):
        return f"{self.pet.name}, {self.arrives_on:%d %b %Y}"

    def save(self, *args, **kwargs):
        if not self.reference:
            self.reference = "ST-" + secrets.token_hex(4).upper()
        super().save(*args, **kwargs)

    def clean(self):
        if self.arrives_on and self.departs_on and self.departs_on <= self.arrives_on:
            raise ValidationError({"departs_on": "The departure must be after the arrival."})

    def get_absolute_url(self):
        return reverse("stays:detail", args=[self.pk])

    @property
    def nights(self):
        return (self.departs_on - self.arrives_on).days

    @property
    def price(self):
        return self.kennel.daily_rate * self.nights


class CareNote(TimeStampedModel):
    """What a keeper writes down about a pet once a day."""

    class Appetite(models.TextChoices):
        NONE = "none", "Ate nothing"
        SOME = "some", "Ate some"
        ALL = "all", "Ate everything"

    stay = models.ForeignKey(Stay, on_delete=models.CASCADE, related_name="care_notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="care_notes"
    )
    day = models.DateField()
    appetite = models.CharField(max_length=4, choices=Appetite.choices, default=Appetite.ALL)
    text = models.TextField()

    class Meta:
        ordering = ["-day", "-pk"]

    def __str__(self):
        return f"{self.day:%d %b}: {self.text[:40]}"


class Invoice(TimeStampedModel):
    class Status(models.TextChoices):
        OPEN = "open", "Open"
        PAID = "paid", "Paid"

    stay = models.ForeignKey(Stay, on_delete=models.PROTECT, related_name="invoices")
    number = models.CharField(max_length=20, unique=True)
    amount = models.DecimalField(max_digits=9, decimal_places=2)
    status = models.CharField(max_length=4, choices=Status.choices, default=Status.OPEN)
    issued_on = models.DateField()
    paid_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-issued_on", "number"]

    def __str__(self):
        return self.number

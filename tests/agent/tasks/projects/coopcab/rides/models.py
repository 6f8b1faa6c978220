import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse

from fleet.models import Driver


class Zone(models.Model):
    name = models.CharField(max_length=60)
    slug = models.SlugField(unique=True)
    base_fare_cents = models.PositiveIntegerField()
    per_km_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Ride(models.Model):
    class Status(models.TextChoices):
        REQUESTED = "requested", "Requested"
        ASSIGNED = "assigned", "Assigned"
        FINISHED = "finished", "Finished"
        CANCELLED = "cancelled", "Cancelled"

    class Payment(models.TextChoices):
        CASH = "cash", "Cash"
        CARD = "card", "Card"
        VOUCHER = "voucher", "Voucher"

    reference = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    rider = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="rides"
    )
    driver = models.ForeignKey(
        Driver, on_delete=models.PROTECT, null=True, blank=True, related_name="rides"
    )
    zone = models.ForeignKey(Zone, on_delete=models.PROTECT, related_name="rides")
    pickup = models.CharField(max_length=200)
    dropoff = models.CharField(max_length=200)
    requested_at = models.DateTimeField()
    finished_at = models.DateTimeField(null=True, blank=True)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.REQUESTED)
    fare_cents = models.PositiveIntegerField(null=True, blank=True)
    payment_method = models.CharField(
        max_length=10, choices=Payment.choices, default=Payment.CASH
    )

    class Meta:
        ordering = ["-requested_at", "-pk"]

    def __str__(self):
        return f"{self.pickup} - {self.dropoff}"

    def get_absolute_url(self):
        return reverse("rides:ride_detail", args=[self.pk])


class RideNote(models.Model):
    ride = models.ForeignKey(Ride, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="ride_notes"
    )
    text = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["created_at", "pk"]

    def __str__(self):
        return self.text[:40]

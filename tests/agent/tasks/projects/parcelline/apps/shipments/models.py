import secrets

from django.db import models

from apps.accounts.models import Customer
from apps.depots.models import Depot


def new_tracking_code():
    return "PL" + secrets.token_hex(5).upper()


class Shipment(models.Model):
    class Status(models.TextChoices):
        ANNOUNCED = "announced", "Announced"
        MOVING = "moving", "On its way"
        DELIVERED = "delivered", "Delivered"

    reference = models.CharField(max_length=30)
    tracking_code = models.CharField(
        max_length=12, unique=True, default=new_tracking_code, editable=False
    )
    customer = models.ForeignKey(Customer, on_delete=models.PROTECT, related_name="shipments")
    origin = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="outgoing")
    destination = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="incoming")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.ANNOUNCED)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return self.reference


class Parcel(models.Model):
    shipment = models.ForeignKey(Shipment, on_delete=models.CASCADE, related_name="parcels")
    weight_g = models.PositiveIntegerField()
    fragile = models.BooleanField(default=False)

    class Meta:
        ordering = ["pk"]


class TrackingEvent(models.Model):
    class Kind(models.TextChoices):
        SCANNED = "scanned", "Scanned"
        LOADED = "loaded", "Loaded"
        HANDED_OVER = "handed_over", "Handed over"

    shipment = models.ForeignKey(Shipment, on_delete=models.CASCADE, related_name="events")
    depot = models.ForeignKey(Depot, on_delete=models.PROTECT, null=True, blank=True)
    kind = models.CharField(max_length=12, choices=Kind.choices)
    happened_at = models.DateTimeField()
    note = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-happened_at", "-pk"]

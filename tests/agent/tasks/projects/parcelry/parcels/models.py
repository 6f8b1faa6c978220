from django.conf import settings
from django.db import models


class Extra(models.Model):
    """What a sender pays for on top: insurance, Saturday, signature."""

    name = models.CharField(max_length=40, unique=True)
    price_cents = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Parcel(models.Model):
    class State(models.TextChoices):
        REGISTERED = "registered", "Registered"
        IN_DEPOT = "in_depot", "In the depot"
        ON_VAN = "on_van", "On the van"
        DELIVERED = "delivered", "Delivered"
        LOST = "lost", "Lost"

    number = models.CharField(max_length=16, unique=True)
    sender = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="parcels"
    )
    depot = models.ForeignKey("depots.Depot", on_delete=models.PROTECT, related_name="parcels")
    recipient = models.CharField(max_length=120)
    street = models.CharField(max_length=120)
    postcode = models.CharField(max_length=4)
    weight_g = models.PositiveIntegerField()
    state = models.CharField(max_length=12, choices=State.choices, default=State.REGISTERED)
    extras = models.ManyToManyField(Extra, related_name="parcels", blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-created_at", "-id"]

    def __str__(self):
        return self.number


class Scan(models.Model):
    class Kind(models.TextChoices):
        ARRIVED = "arrived", "Arrived"
        LOADED = "loaded", "Loaded"
        HANDED_OVER = "handed_over", "Handed over"

    parcel = models.ForeignKey(Parcel, on_delete=models.CASCADE, related_name="scans")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    place = models.CharField(max_length=80)
    scanned_at = models.DateTimeField()

    def __str__(self):
        return f"{self.parcel_id} {self.kind}"

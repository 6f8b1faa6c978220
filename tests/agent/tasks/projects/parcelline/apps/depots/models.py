from django.db import models


class Depot(models.Model):
    code = models.CharField(max_length=5, unique=True)
    name = models.CharField(max_length=80)
    city = models.CharField(max_length=80)
    capacity = models.PositiveIntegerField(help_text="parcels overnight")

    class Meta:
        ordering = ["code"]

    def __str__(self):
        return self.code


class Vehicle(models.Model):
    class Kind(models.TextChoices):
        VAN = "van", "Van"
        TRUCK = "truck", "Truck"
        CARGO_BIKE = "cargo_bike", "Cargo bike"

    plate = models.CharField(max_length=12, unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    depot = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="vehicles")
    payload_kg = models.PositiveIntegerField()
    in_service = models.BooleanField(default=True)
    leasing_rate_cents = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["plate"]

    def __str__(self):
        return self.plate

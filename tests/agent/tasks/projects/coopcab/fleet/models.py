from django.conf import settings
from django.db import models


class Vehicle(models.Model):
    plate = models.CharField(max_length=12, unique=True)
    make = models.CharField(max_length=60)
    seats = models.PositiveSmallIntegerField(default=4)
    wheelchair = models.BooleanField(default=False)
    in_service = models.BooleanField(default=True)
    purchase_price_cents = models.PositiveIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["plate"]

    def __str__(self):
        return self.plate


class Driver(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="driver"
    )
    licence_no = models.CharField(max_length=20, unique=True)
    vehicle = models.ForeignKey(
        Vehicle, on_delete=models.SET_NULL, null=True, blank=True, related_name="drivers"
    )
    joined_on = models.DateField()
    active = models.BooleanField(default=True)

    class Meta:
        ordering = ["user__full_name", "pk"]

    def __str__(self):
        return self.user.full_name


class Inspection(models.Model):
    vehicle = models.ForeignKey(Vehicle, on_delete=models.CASCADE, related_name="inspections")
    inspector = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="inspections"
    )
    done_on = models.DateField()
    passed = models.BooleanField()
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-done_on", "-pk"]

    def __str__(self):
        return f"{self.vehicle} on {self.done_on}"


class GpsPing(models.Model):
    """Where a vehicle is. Each sends one every five seconds."""

    vehicle = models.ForeignKey(
        Vehicle, on_delete=models.CASCADE, related_name="pings", db_index=False
    )
    at = models.DateTimeField()
    lat = models.DecimalField(max_digits=8, decimal_places=5)
    lon = models.DecimalField(max_digits=8, decimal_places=5)
    speed_kmh = models.SmallIntegerField(default=0)

    class Meta:
        ordering = ["-at"]
        constraints = [
            models.CheckConstraint(condition=models.Q(speed_kmh__gte=0), name="ping_speed_gte_0"),
        ]
        indexes = [models.Index(fields=["vehicle", "-at"], name="ping_vehicle_at_idx")]

    def __str__(self):
        return f"{self.vehicle_id} at {self.at:%Y-%m-%d %H:%M:%S}"

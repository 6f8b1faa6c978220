from django.db import models
from django.utils import timezone

from core.models import Stamped, TenantQuerySet
from fleet.models import Member, Vehicle


class OfVehicleQuerySet(TenantQuerySet):
    department_path = "vehicle__department"


class TripQuerySet(OfVehicleQuerySet):
    def open(self):
        return self.filter(ended_at=None)

    def for_board(self):
        return self.select_related("vehicle", "driver__user").order_by("-started_at")


class Trip(Stamped):
    class Category(models.TextChoices):
        DUTY = "duty", "On duty"
        TRANSFER = "transfer", "Transfer"
        WORKSHOP = "workshop", "To the workshop"

    vehicle = models.ForeignKey(Vehicle, on_delete=models.PROTECT, related_name="trips")
    driver = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="trips")
    purpose = models.CharField(max_length=200)
    category = models.CharField(max_length=10, choices=Category, default=Category.DUTY)
    started_at = models.DateTimeField(default=timezone.now)
    ended_at = models.DateTimeField(null=True, blank=True)
    start_km = models.PositiveIntegerField()
    distance = models.PositiveIntegerField(null=True, blank=True)

    objects = TripQuerySet.as_manager()

    class Meta:
        ordering = ["-started_at", "-pk"]

    def __str__(self):
        return f"{self.vehicle} on {self.started_at:%d.%m.%Y}"


class Stop(models.Model):
    trip = models.ForeignKey(Trip, on_delete=models.CASCADE, related_name="stops")
    position = models.PositiveSmallIntegerField()
    place = models.CharField(max_length=120)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["trip", "position"], name="one_stop_a_position"),
        ]

    def __str__(self):
        return self.place


class FuelReceipt(Stamped):
    vehicle = models.ForeignKey(Vehicle, on_delete=models.PROTECT, related_name="receipts")
    member = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="receipts")
    station = models.CharField(max_length=120)
    litres = models.DecimalField(max_digits=6, decimal_places=2)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    filled_on = models.DateField(default=timezone.localdate)

    objects = OfVehicleQuerySet.as_manager()

    class Meta:
        ordering = ["-filled_on", "-pk"]

    def __str__(self):
        return f"{self.vehicle}: {self.litres} l"


class Defect(Stamped):
    class Severity(models.TextChoices):
        LOW = "low", "Low"
        HIGH = "high", "High"
        STOP = "stop", "Must not drive"

    vehicle = models.ForeignKey(Vehicle, on_delete=models.CASCADE, related_name="defects")
    reported_by = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="defects")
    text = models.TextField()
    severity = models.CharField(max_length=5, choices=Severity, default=Severity.LOW)
    fixed_on = models.DateField(null=True, blank=True)

    objects = OfVehicleQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]

    def __str__(self):
        return self.text[:40]

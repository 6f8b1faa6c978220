from django.conf import settings
from django.db import models
from django.utils import timezone


class Vehicle(models.Model):
    class Kind(models.TextChoices):
        CAR = "car", "Car"
        WHEELCHAIR = "wheelchair", "Wheelchair van"
        STRETCHER = "stretcher", "Stretcher van"

    plate = models.CharField(max_length=12, unique=True)
    kind = models.CharField(max_length=12, choices=Kind.choices, default=Kind.CAR)
    seats = models.PositiveSmallIntegerField(default=1)
    in_service = models.BooleanField(default=True)
    odometer_km = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["plate"]

    def __str__(self):
        return self.plate

    @property
    def last_inspection(self):
        return self.inspections.order_by("-done_on", "-pk").first()


class Driver(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="driver")
    licence_number = models.CharField(max_length=20, unique=True)
    phone = models.CharField(max_length=30, blank=True)
    vehicle = models.ForeignKey(Vehicle, null=True, blank=True, on_delete=models.SET_NULL, related_name="drivers")
    is_active = models.BooleanField(default=True)

    class Meta:
        ordering = ["user__last_name", "user__first_name", "pk"]

    def __str__(self):
        return self.user.get_full_name() or self.user.username


class Shift(models.Model):
    driver = models.ForeignKey(Driver, on_delete=models.CASCADE, related_name="shifts")
    vehicle = models.ForeignKey(Vehicle, on_delete=models.PROTECT, related_name="shifts")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "pk"]
        constraints = [
            models.CheckConstraint(condition=models.Q(ends_at__gt=models.F("starts_at")), name="shift_ends_after_start"),
        ]

    def __str__(self):
        return f"{self.driver} {self.starts_at:%d %b %H:%M}"

    @property
    def is_running(self):
        return self.starts_at <= timezone.now() < self.ends_at


class Inspection(models.Model):
    class Result(models.TextChoices):
        PASSED = "passed", "Passed"
        MINOR = "minor", "Minor defects"
        FAILED = "failed", "Failed"

    vehicle = models.ForeignKey(Vehicle, on_delete=models.CASCADE, related_name="inspections")
    inspector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="inspections")
    done_on = models.DateField()
    result = models.CharField(max_length=8, choices=Result.choices)
    remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["-done_on", "-pk"]

    def __str__(self):
        return f"{self.vehicle} {self.done_on}"

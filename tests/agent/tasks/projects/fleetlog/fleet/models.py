import uuid
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Count, Q, Sum
from django.utils import timezone

from core.models import Stamped, TenantQuerySet


class Department(models.Model):
    name = models.CharField(max_length=120, unique=True)
    code = models.SlugField(max_length=20, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Depot(models.Model):
    department = models.ForeignKey(Department, on_delete=models.PROTECT, related_name="depots")
    name = models.CharField(max_length=120)
    street = models.CharField(max_length=160, blank=True)
    city = models.CharField(max_length=80)
    gate_code = models.CharField(max_length=12, blank=True, help_text="Opens the gate.")

    objects = TenantQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"{self.name}, {self.city}"


class Member(models.Model):
    class Role(models.TextChoices):
        DRIVER = "driver", "Driver"
        DISPATCHER = "dispatcher", "Dispatcher"
        AUDITOR = "auditor", "Auditor"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="member"
    )
    department = models.ForeignKey(Department, on_delete=models.PROTECT, related_name="members")
    role = models.CharField(max_length=12, choices=Role, default=Role.DRIVER)
    licence = models.CharField(max_length=10, default="B")

    objects = TenantQuerySet.as_manager()

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.user.get_full_name() or self.user.get_username()

    @property
    def is_dispatcher(self):
        return self.role == self.Role.DISPATCHER

    @property
    def sees_all(self):
        return self.role == self.Role.AUDITOR


class VehicleQuerySet(TenantQuerySet):
    def drivable(self):
        return self.filter(state=Vehicle.State.READY)

    def with_open_defects(self):
        return self.annotate(
            open_defects=Count("defects", filter=Q(defects__fixed_on=None), distinct=True)
        )

    def with_details(self):
        return self.select_related("department", "depot").with_open_defects()


class Vehicle(Stamped):
    class State(models.TextChoices):
        READY = "ready", "Ready"
        WORKSHOP = "workshop", "In the workshop"
        RETIRED = "retired", "Retired"

    class Fuel(models.TextChoices):
        DIESEL = "diesel", "Diesel"
        PETROL = "petrol", "Petrol"
        ELECTRIC = "electric", "Electric"

    department = models.ForeignKey(Department, on_delete=models.PROTECT, related_name="vehicles")
    depot = models.ForeignKey(
        Depot, on_delete=models.SET_NULL, null=True, blank=True, related_name="vehicles"
    )
    public_id = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    plate = models.CharField(max_length=12, unique=True)
    make = models.CharField(max_length=60)
    fuel = models.CharField(max_length=10, choices=Fuel, default=Fuel.DIESEL)
    state = models.CharField(max_length=10, choices=State, default=State.READY)
    mileage = models.PositiveIntegerField(default=0)
    acquired_on = models.DateField(default=timezone.localdate)

    objects = VehicleQuerySet.as_manager()

    class Meta:
        ordering = ["plate"]

    def __str__(self):
        return self.plate

    def usage(self):
        """Kilometres a day in the last 30 days, from finished trips."""
        since = timezone.now() - timedelta(days=30)
        trips = self.trips.filter(ended_at__gte=since)
        total = trips.aggregate(total=Sum("distance"))["total"]
        return {"plate": self.plate, "total_km": total, "km_per_day": round(total / 30, 1)}

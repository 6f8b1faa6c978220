from decimal import Decimal

from django.conf import settings
from django.db import models

from accounts.models import Clinic
from fleet.models import Driver, Vehicle


class Patient(models.Model):
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="patients")
    first_name = models.CharField(max_length=80, default="", blank=True)
    last_name = models.CharField(max_length=80, default="", blank=True)
    date_of_birth = models.DateField(null=True, blank=True)
    phone = models.CharField(max_length=30, blank=True)
    home_address = models.CharField(max_length=200, blank=True)
    medical_remarks = models.TextField(blank=True)

    class Meta:
        ordering = ["last_name", "first_name", "pk"]

    def __str__(self):
        return self.name

    @property
    def name(self):
        return f"{self.first_name} {self.last_name}".strip()


class Ride(models.Model):
    class Status(models.TextChoices):
        REQUESTED = "requested", "Requested"
        ASSIGNED = "assigned", "Assigned"
        UNDER_WAY = "under_way", "Under way"
        COMPLETED = "completed", "Completed"
        CANCELLED = "cancelled", "Cancelled"

    class Mobility(models.TextChoices):
        WALKING = "walking", "Walking"
        WHEELCHAIR = "wheelchair", "Wheelchair"
        STRETCHER = "stretcher", "Stretcher"

    patient = models.ForeignKey(Patient, on_delete=models.PROTECT, related_name="rides")
    clinic = models.ForeignKey(Clinic, on_delete=models.PROTECT, related_name="rides")
    pickup_address = models.CharField(max_length=200)
    dropoff_address = models.CharField(max_length=200)
    pickup_at = models.DateTimeField()
    dropoff_at = models.DateTimeField(null=True, blank=True)
    mobility = models.CharField(max_length=12, choices=Mobility.choices, default=Mobility.WALKING)
    status = models.CharField(max_length=12, choices=Status.choices, default=Status.REQUESTED)
    driver = models.ForeignKey(Driver, null=True, blank=True, on_delete=models.SET_NULL, related_name="rides")
    vehicle = models.ForeignKey(Vehicle, null=True, blank=True, on_delete=models.SET_NULL, related_name="rides")
    distance_km = models.DecimalField(max_digits=6, decimal_places=1, null=True, blank=True)
    created_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["pickup_at", "pk"]

    def __str__(self):
        return f"ride {self.pk}"

    @property
    def is_open(self):
        return self.status not in (self.Status.COMPLETED, self.Status.CANCELLED)

    @property
    def last_change(self):
        return self.changes.order_by("-at", "-pk").first()

    @property
    def note_count(self):
        return self.notes.count()


class RideNote(models.Model):
    ride = models.ForeignKey(Ride, on_delete=models.CASCADE, related_name="notes")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    text = models.TextField()
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["created_at", "pk"]

    def __str__(self):
        return self.text[:40]


class StatusChange(models.Model):
    ride = models.ForeignKey(Ride, on_delete=models.CASCADE, related_name="changes")
    old = models.CharField(max_length=12, choices=Ride.Status.choices)
    new = models.CharField(max_length=12, choices=Ride.Status.choices)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.old} -> {self.new}"


class Invoice(models.Model):
    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        SENT = "sent", "Sent"
        PAID = "paid", "Paid"

    ride = models.OneToOneField(Ride, on_delete=models.PROTECT, related_name="invoice")
    number = models.CharField(max_length=20, unique=True)
    amount = models.DecimalField(max_digits=8, decimal_places=2)
    discount = models.DecimalField(max_digits=8, decimal_places=2, default=Decimal("0"))
    status = models.CharField(max_length=8, choices=Status.choices, default=Status.DRAFT)
    issued_on = models.DateField()
    paid_on = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["-issued_on", "-pk"]

    def __str__(self):
        return self.number

    @property
    def due(self):
        return self.amount - self.discount

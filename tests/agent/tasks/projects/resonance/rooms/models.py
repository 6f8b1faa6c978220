from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils import timezone


class Branch(models.Model):
    name = models.CharField(max_length=80, unique=True)
    address = models.CharField(max_length=200)
    phone = models.CharField(max_length=30, blank=True)
    alarm_code = models.CharField(max_length=12, blank=True, help_text="For the staff only.")

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "branches"

    def __str__(self):
        return self.name


class RoomQuerySet(models.QuerySet):
    def open(self):
        return self.filter(is_open=True)


class Room(models.Model):
    branch = models.ForeignKey(Branch, on_delete=models.PROTECT, related_name="rooms")
    name = models.CharField(max_length=60)
    capacity = models.PositiveSmallIntegerField(default=4)
    has_piano = models.BooleanField(default=False)
    is_open = models.BooleanField(default=True)
    closed_reason = models.CharField(max_length=200, blank=True)

    objects = RoomQuerySet.as_manager()

    class Meta:
        ordering = ["branch__name", "name"]
        constraints = [
            models.UniqueConstraint(fields=["branch", "name"], name="room_name_once_per_branch"),
        ]

    def __str__(self):
        return f"{self.name} ({self.branch})"

    def get_absolute_url(self):
        return reverse("room-detail", args=[self.pk])


class BookingQuerySet(models.QuerySet):
    def upcoming(self):
        return self.filter(starts_at__gte=timezone.now(), status=Booking.Status.CONFIRMED)

    def overlapping(self, room, starts_at, ends_at):
        return self.filter(
            room=room,
            status=Booking.Status.CONFIRMED,
            starts_at__lt=ends_at,
            ends_at__gt=starts_at,
        )


class Booking(models.Model):
    class Status(models.TextChoices):
        CONFIRMED = "confirmed", "Confirmed"
        CANCELLED = "cancelled", "Cancelled"

    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="bookings")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()
    people = models.PositiveSmallIntegerField(default=1)
    note = models.CharField(max_length=200, blank=True)
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.CONFIRMED)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = BookingQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at"]
        constraints = [
            models.CheckConstraint(condition=Q(ends_at__gt=F("starts_at")), name="booking_ends_after_start"),
        ]

    def __str__(self):
        return f"{self.room} {self.starts_at:%Y-%m-%d %H:%M}"

    def get_absolute_url(self):
        return reverse("booking-detail", args=[self.pk])

    @property
    def is_past(self):
        return self.ends_at < timezone.now()

    def cancel(self):
        self.status = self.Status.CANCELLED
        self.save(update_fields=["status"])

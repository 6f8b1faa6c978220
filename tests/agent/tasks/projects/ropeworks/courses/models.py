from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone


class Level(models.TextChoices):
    BEGINNER = "beginner", "Beginner"
    LEAD = "lead", "Lead climbing"
    ALPINE = "alpine", "Alpine"


class Course(models.Model):
    title = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    level = models.CharField(max_length=10, choices=Level.choices, default=Level.BEGINNER)
    summary = models.TextField(blank=True)
    price = models.DecimalField(max_digits=7, decimal_places=2)
    internal_note = models.TextField(blank=True)

    class Meta:
        ordering = ["title"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("courses:course-detail", args=[self.slug])


class SessionQuerySet(models.QuerySet):
    def upcoming(self):
        return self.filter(cancelled=False, starts_at__gt=timezone.now())


class Session(models.Model):
    course = models.ForeignKey(Course, on_delete=models.CASCADE, related_name="sessions")
    instructor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        null=True,
        blank=True,
        related_name="taught_sessions",
    )
    starts_at = models.DateTimeField()
    location = models.CharField(max_length=120)
    seats = models.PositiveSmallIntegerField(default=8)
    cancelled = models.BooleanField(default=False)

    objects = SessionQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at", "pk"]

    def __str__(self):
        return f"{self.course} on {timezone.localtime(self.starts_at):%d %b %Y}"

    @property
    def seats_left(self):
        return self.seats - self.bookings.filter(status=Booking.Status.BOOKED).count()


class Booking(models.Model):
    class Status(models.TextChoices):
        BOOKED = "booked", "Booked"
        CANCELLED = "cancelled", "Cancelled"

    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="bookings")
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="bookings"
    )
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.BOOKED)
    booked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-booked_at"]
        constraints = [
            models.UniqueConstraint(fields=["session", "customer"], name="one_booking_each")
        ]

    def __str__(self):
        return f"{self.customer}: {self.session}"

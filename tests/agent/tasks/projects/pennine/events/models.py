import uuid

from django.db import models
from django.db.models import Sum
from django.urls import reverse

from core.models import Stamped
from members.models import Member


class EventQuerySet(models.QuerySet):
    def published(self):
        return self.filter(is_published=True)


class Venue(Stamped):
    name = models.CharField(max_length=80)
    town = models.CharField(max_length=80)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"{self.name}, {self.town}"


class Event(Stamped):
    class Kind(models.TextChoices):
        TALK = "talk", "Talk"
        PUBLIC = "public", "Public night"
        TRIP = "trip", "Trip"

    title = models.CharField(max_length=120)
    slug = models.SlugField(unique=True)
    kind = models.CharField(max_length=10, choices=Kind.choices)
    venue = models.ForeignKey(Venue, on_delete=models.PROTECT, related_name="events")
    host = models.ForeignKey(Member, on_delete=models.PROTECT, related_name="hosted_events")
    starts_at = models.DateTimeField()
    capacity = models.PositiveSmallIntegerField(default=30)
    summary = models.TextField(blank=True)
    is_published = models.BooleanField(default=False)

    objects = EventQuerySet.as_manager()

    class Meta:
        ordering = ["starts_at"]

    def __str__(self):
        return self.title

    def get_absolute_url(self):
        return reverse("events:event", args=[self.slug])

    @property
    def seats_left(self):
        taken = self.registrations.filter(state="confirmed").aggregate(n=Sum("seats"))["n"] or 0
        return max(self.capacity - taken, 0)


class Registration(Stamped):
    class State(models.TextChoices):
        CONFIRMED = "confirmed", "Confirmed"
        WAITING = "waiting", "On the waiting list"
        CANCELLED = "cancelled", "Cancelled"

    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="registrations")
    name = models.CharField(max_length=80)
    email = models.EmailField()
    seats = models.PositiveSmallIntegerField(default=1)
    state = models.CharField(max_length=10, choices=State.choices, default=State.CONFIRMED)
    token = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)

    class Meta:
        ordering = ["created_at"]

    def __str__(self):
        return f"{self.name} ({self.seats}) for {self.event_id}"

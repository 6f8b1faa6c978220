from django.db import models

from proposals.models import Proposal


class Room(models.Model):
    name = models.CharField(max_length=40, unique=True)
    seats = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Slot(models.Model):
    """A time in a room; without a proposal it is a break."""

    room = models.ForeignKey(Room, models.CASCADE, related_name="slots")
    proposal = models.OneToOneField(
        Proposal, models.SET_NULL, null=True, blank=True, related_name="slot"
    )
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        ordering = ["starts_at", "room__name"]

    def __str__(self):
        return f"{self.room}, {self.starts_at:%d %b %H:%M}"

import uuid

from django.conf import settings
from django.db import models
from django.db.models import Q


class Boat(models.Model):
    name = models.CharField(max_length=60, unique=True)
    seats = models.PositiveSmallIntegerField(default=1)
    is_in_repair = models.BooleanField(default=False)

    def __str__(self):
        return self.name


class Booking(models.Model):
    SLOTS = [("early", "06-09"), ("noon", "11-14"), ("late", "17-20")]

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    member = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    boat = models.ForeignKey(Boat, on_delete=models.CASCADE, related_name="bookings")
    day = models.DateField()
    slot = models.CharField(max_length=5, choices=SLOTS)
    is_cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["-day", "slot", "id"]
        constraints = [
            models.UniqueConstraint(
                fields=["boat", "day", "slot"],
                condition=Q(is_cancelled=False),
                name="one_crew_per_boat_and_slot",
            )
        ]

    def __str__(self):
        return f"{self.boat} {self.day} {self.slot}"

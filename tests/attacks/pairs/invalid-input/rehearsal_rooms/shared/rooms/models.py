from django.conf import settings
from django.db import models
from django.db.models import F, Q


class Slot(models.Model):
    """A wish of a band. The house hands out the rooms from all wishes on Mondays."""

    class Room(models.TextChoices):
        CELLAR = "cellar", "Cellar"
        LOFT = "loft", "Loft"

    band = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="slots"
    )
    room = models.CharField(max_length=10, choices=Room)
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")), name="slot_ends_after_start"
            )
        ]

    def __str__(self):
        return f"{self.get_room_display()} from {self.starts_at}"

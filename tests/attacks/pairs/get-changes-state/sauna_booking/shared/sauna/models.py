from django.conf import settings
from django.db import models


class Cabin(models.Model):
    name = models.CharField(max_length=60)
    seats = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name", "pk"]


class Booking(models.Model):
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")
    cabin = models.ForeignKey(Cabin, on_delete=models.PROTECT, related_name="bookings")
    day = models.DateField()
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["day", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["cabin", "day"], condition=models.Q(cancelled=False), name="cabin_once_a_day"
            )
        ]

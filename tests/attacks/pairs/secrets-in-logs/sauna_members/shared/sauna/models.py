from django.conf import settings
from django.db import models


class Slot(models.Model):
    starts_at = models.DateTimeField(unique=True)
    places = models.PositiveSmallIntegerField(default=8)

    class Meta:
        ordering = ["starts_at"]


class Booking(models.Model):
    slot = models.ForeignKey(Slot, on_delete=models.CASCADE, related_name="bookings")
    member = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings")

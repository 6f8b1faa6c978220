from django.conf import settings
from django.db import models


class Night(models.Model):
    day = models.DateField(unique=True)
    free_pitches = models.PositiveIntegerField(default=40)

    class Meta:
        ordering = ["day"]


class Reservation(models.Model):
    guest = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations"
    )
    arrival = models.DateField()
    departure = models.DateField()
    pitches = models.PositiveSmallIntegerField(default=1)

    class Meta:
        ordering = ["-arrival", "-pk"]

from django.conf import settings
from django.db import models


class Pitch(models.Model):
    code = models.CharField(max_length=6, unique=True)
    has_power = models.BooleanField(default=False)
    nightly = models.PositiveIntegerField()

    class Meta:
        verbose_name_plural = "pitches"


class Booking(models.Model):
    camper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="bookings"
    )
    pitch = models.ForeignKey(Pitch, on_delete=models.PROTECT)
    arrival = models.DateField()
    nights = models.PositiveSmallIntegerField()

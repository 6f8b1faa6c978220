from django.conf import settings
from django.db import models


class Session(models.Model):
    starts = models.DateTimeField()
    places = models.PositiveSmallIntegerField()


class Booking(models.Model):
    session = models.ForeignKey(Session, on_delete=models.PROTECT, related_name="bookings")
    skater = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")

    class Meta:
        constraints = [models.UniqueConstraint(fields=["session", "skater"], name="one_booking")]

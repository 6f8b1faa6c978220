from django.conf import settings
from django.db import models


class Session(models.Model):
    starts = models.DateTimeField()
    places = models.PositiveSmallIntegerField(default=60)

    class Meta:
        ordering = ["starts", "pk"]


class Booking(models.Model):
    session = models.ForeignKey(Session, on_delete=models.CASCADE, related_name="bookings")
    skater = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rink_bookings")
    skates = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["session", "skater"], name="one_booking_each")]

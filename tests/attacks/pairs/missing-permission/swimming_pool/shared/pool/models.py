from django.conf import settings
from django.db import models


class Lane(models.Model):
    number = models.PositiveSmallIntegerField(unique=True)
    is_open = models.BooleanField(default=True)

    class Meta:
        ordering = ["number"]


class Booking(models.Model):
    lane = models.ForeignKey(Lane, on_delete=models.CASCADE, related_name="bookings")
    swimmer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lane_bookings")
    day = models.DateField()
    hour = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day", "hour", "pk"]
        constraints = [models.UniqueConstraint(fields=["lane", "day", "hour"], name="one_swimmer_per_lane_and_hour")]

from django.conf import settings
from django.db import models


class Flight(models.Model):
    site = models.CharField(max_length=80)
    lifts_off = models.DateTimeField()
    seats = models.PositiveSmallIntegerField()

    def __str__(self):
        return f"{self.site}, {self.lifts_off:%d %b %Y %H:%M}"


class Booking(models.Model):
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="bookings", on_delete=models.CASCADE)
    flight = models.ForeignKey(Flight, related_name="bookings", on_delete=models.PROTECT)
    people = models.PositiveSmallIntegerField(default=1)

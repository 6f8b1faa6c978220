from django.conf import settings
from django.db import models


class Flight(models.Model):
    field = models.CharField(max_length=60)
    leaves = models.DateTimeField()
    seats_left = models.PositiveSmallIntegerField(default=8)

    class Meta:
        ordering = ["leaves", "pk"]


class Ticket(models.Model):
    flight = models.ForeignKey(Flight, on_delete=models.CASCADE, related_name="tickets")
    guest = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    seats = models.PositiveSmallIntegerField()

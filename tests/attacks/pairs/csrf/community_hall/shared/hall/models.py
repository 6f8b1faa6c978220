from django.conf import settings
from django.db import models


class Room(models.Model):
    name = models.CharField(max_length=60, unique=True)
    seats = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["name"]


class Rental(models.Model):
    room = models.ForeignKey(Room, on_delete=models.CASCADE, related_name="rentals")
    tenant = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rentals")
    day = models.DateField()
    purpose = models.CharField(max_length=120)

    class Meta:
        ordering = ["day", "pk"]
        constraints = [models.UniqueConstraint(fields=["room", "day"], name="room_rented_once_a_day")]

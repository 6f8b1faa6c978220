from django.conf import settings
from django.db import models


class Journey(models.Model):
    manager = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    origin = models.CharField(max_length=60)
    destination = models.CharField(max_length=60)
    day = models.DateField()


class Seat(models.Model):
    journey = models.ForeignKey(Journey, on_delete=models.CASCADE, related_name="seats")
    number = models.PositiveSmallIntegerField()
    player = models.CharField(max_length=80)
    instrument_on_board = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["journey", "number"], name="seat_once_a_journey"),
        ]

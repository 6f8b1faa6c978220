from django.conf import settings
from django.db import models


class Concert(models.Model):
    title = models.CharField(max_length=120)
    starts = models.DateTimeField()
    seats_left = models.PositiveIntegerField()

    class Meta:
        ordering = ["starts", "id"]


class Reservation(models.Model):
    concert = models.ForeignKey(Concert, on_delete=models.CASCADE, related_name="reservations")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations")
    seats = models.PositiveSmallIntegerField()
    made = models.DateTimeField(auto_now_add=True)

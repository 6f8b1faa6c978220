from django.conf import settings
from django.db import models


class Crossing(models.Model):
    leaves_at = models.DateTimeField()
    vessel = models.CharField(max_length=40)

    class Meta:
        ordering = ["leaves_at", "pk"]


class Ticket(models.Model):
    crossing = models.ForeignKey(Crossing, on_delete=models.PROTECT, related_name="tickets")
    passenger = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="tickets")
    with_car = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

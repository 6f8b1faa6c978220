from django.conf import settings
from django.db import models


class Reservation(models.Model):
    camper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reservations")
    pitch = models.CharField(max_length=10)
    arrival = models.DateField()

    class Meta:
        ordering = ["arrival", "pk"]

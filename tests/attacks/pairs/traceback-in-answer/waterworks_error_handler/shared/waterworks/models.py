from django.conf import settings
from django.db import models


class Meter(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters")
    serial = models.CharField(max_length=20, unique=True)
    street = models.CharField(max_length=120)


class Reading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    cubic_m = models.DecimalField(max_digits=9, decimal_places=3)

    class Meta:
        ordering = ["-day"]

from django.conf import settings
from django.db import models


class Meter(models.Model):
    serial = models.CharField(max_length=20, unique=True)
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="meters")
    street = models.CharField(max_length=100)


class Reading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    taken_on = models.DateField()
    kwh = models.PositiveIntegerField()

    class Meta:
        ordering = ["-taken_on", "-pk"]

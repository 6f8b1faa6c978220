from django.conf import settings
from django.db import models


class Meter(models.Model):
    customer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters")
    serial = models.CharField(max_length=30, unique=True)

    class Meta:
        ordering = ["serial"]


class Reading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    taken_at = models.DateTimeField()
    watt_hours = models.PositiveIntegerField()

    class Meta:
        ordering = ["-taken_at", "-pk"]

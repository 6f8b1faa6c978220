from django.conf import settings
from django.db import models


class Gauge(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="gauges")
    name = models.CharField(max_length=80)
    relay = models.CharField(max_length=40)
    station = models.CharField(max_length=12)


class Reading(models.Model):
    gauge = models.ForeignKey(Gauge, on_delete=models.CASCADE, related_name="readings")
    level = models.DecimalField(max_digits=6, decimal_places=2)
    taken_at = models.DateTimeField(auto_now_add=True)

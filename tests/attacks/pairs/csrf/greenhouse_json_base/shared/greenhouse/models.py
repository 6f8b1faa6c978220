from django.conf import settings
from django.db import models


class House(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="houses")
    name = models.CharField(max_length=60)
    sensor_secret = models.CharField(max_length=64)
    vents_open = models.BooleanField(default=False)


class Reading(models.Model):
    house = models.ForeignKey(House, on_delete=models.CASCADE, related_name="readings")
    celsius = models.DecimalField(max_digits=4, decimal_places=1)
    at = models.DateTimeField(auto_now_add=True)

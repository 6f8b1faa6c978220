from django.conf import settings
from django.db import models


class Meter(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="meters")
    name = models.CharField(max_length=60)


class Reading(models.Model):
    meter = models.ForeignKey(Meter, on_delete=models.CASCADE, related_name="readings")
    day = models.DateField()
    litres = models.PositiveIntegerField()

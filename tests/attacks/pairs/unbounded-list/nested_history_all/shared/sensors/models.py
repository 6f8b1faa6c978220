from django.conf import settings
from django.db import models


class Sensor(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sensors")
    name = models.SlugField()


class Measurement(models.Model):
    sensor = models.ForeignKey(Sensor, on_delete=models.CASCADE, related_name="measurements")
    value = models.FloatField()
    taken = models.DateTimeField(auto_now_add=True)

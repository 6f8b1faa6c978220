from django.conf import settings
from django.db import models


class Station(models.Model):
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=80)

    class Meta:
        ordering = ["name"]


class Level(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="levels")
    at = models.DateTimeField()
    centimetres = models.SmallIntegerField()

    class Meta:
        ordering = ["at", "pk"]


class Alarm(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="alarms")
    station = models.ForeignKey(Station, on_delete=models.CASCADE)
    centimetres = models.SmallIntegerField()

    class Meta:
        ordering = ["pk"]

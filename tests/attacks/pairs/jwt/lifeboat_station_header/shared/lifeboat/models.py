from django.conf import settings
from django.db import models


class Station(models.Model):
    name = models.CharField(max_length=60, unique=True)
    crew = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="stations")


class Callout(models.Model):
    station = models.ForeignKey(Station, on_delete=models.CASCADE, related_name="callouts")
    casualty = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at", "-pk"]

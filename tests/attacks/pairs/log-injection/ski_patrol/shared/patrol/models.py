from django.conf import settings
from django.db import models


class Slope(models.Model):
    name = models.CharField(max_length=60, unique=True)
    closed = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]


class Sighting(models.Model):
    slope = models.ForeignKey(Slope, on_delete=models.CASCADE, related_name="sightings")
    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    text = models.CharField(max_length=300)
    at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-at"]

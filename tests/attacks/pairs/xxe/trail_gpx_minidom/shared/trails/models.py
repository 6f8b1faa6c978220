from django.conf import settings
from django.db import models


class Trail(models.Model):
    hiker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="trails")
    title = models.CharField(max_length=200)
    description = models.TextField(blank=True)


class Waypoint(models.Model):
    trail = models.ForeignKey(Trail, on_delete=models.CASCADE, related_name="waypoints")
    latitude = models.FloatField()
    longitude = models.FloatField()

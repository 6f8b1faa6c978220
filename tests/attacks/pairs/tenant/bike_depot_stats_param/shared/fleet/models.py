from django.conf import settings
from django.db import models


class Depot(models.Model):
    name = models.CharField(max_length=60)
    crew = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="depots", blank=True)

    class Meta:
        ordering = ["name", "id"]

    def __str__(self):
        return self.name


class Bike(models.Model):
    depot = models.ForeignKey(Depot, on_delete=models.PROTECT, related_name="bikes")
    frame = models.CharField(max_length=20, unique=True)
    away_since = models.DateTimeField(null=True, blank=True)
    last_rider_phone = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["away_since", "id"]

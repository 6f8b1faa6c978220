from django.conf import settings
from django.db import models


class Station(models.Model):
    name = models.CharField(max_length=60, unique=True)
    altitude = models.PositiveSmallIntegerField()

    def __str__(self):
        return self.name


class Sighting(models.Model):
    station = models.ForeignKey(Station, on_delete=models.PROTECT, related_name="sightings")
    observer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings"
    )
    seen_at = models.DateTimeField()
    magnitude = models.DecimalField(max_digits=3, decimal_places=1)
    remarks = models.CharField(max_length=200, blank=True)

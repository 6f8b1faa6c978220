from django.conf import settings
from django.db import models


class Species(models.Model):
    latin = models.CharField(max_length=80, unique=True)
    common = models.CharField(max_length=80)

    class Meta:
        verbose_name_plural = "species"
        ordering = ["latin"]


class Sighting(models.Model):
    observer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="sightings")
    seen_on = models.DateField()
    count = models.PositiveIntegerField(default=1)
    place = models.CharField(max_length=120)

    class Meta:
        ordering = ["-seen_on", "-pk"]

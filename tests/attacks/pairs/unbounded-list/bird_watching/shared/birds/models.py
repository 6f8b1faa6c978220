from django.conf import settings
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models


class Species(models.Model):
    name = models.CharField(max_length=80, unique=True)
    latin = models.CharField(max_length=80)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "species"


class Sighting(models.Model):
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="sightings")
    watcher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    day = models.DateField()
    birds = models.PositiveSmallIntegerField(validators=[MinValueValidator(1), MaxValueValidator(10_000)])

    class Meta:
        ordering = ["-day", "-pk"]

from django.conf import settings
from django.db import models


class Species(models.Model):
    name = models.CharField(max_length=80, unique=True)
    protected = models.BooleanField(default=False)


class Sighting(models.Model):
    species = models.ForeignKey(Species, related_name="sightings", on_delete=models.PROTECT)
    spotter = models.ForeignKey(settings.AUTH_USER_MODEL, related_name="sightings", on_delete=models.CASCADE)
    county = models.CharField(max_length=60)
    place = models.CharField(max_length=120)
    seen_on = models.DateField()
    hidden = models.BooleanField(default=False)

from django.conf import settings
from django.core.validators import MaxValueValidator
from django.db import models


class Dive(models.Model):
    diver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dives"
    )
    spot = models.CharField(max_length=100)
    day = models.DateField()
    depth_m = models.PositiveSmallIntegerField(validators=[MaxValueValidator(330)])

    class Meta:
        ordering = ["-day", "-pk"]


class Sighting(models.Model):
    dive = models.ForeignKey(Dive, on_delete=models.CASCADE, related_name="sightings")
    species = models.CharField(max_length=100)

    class Meta:
        ordering = ["pk"]

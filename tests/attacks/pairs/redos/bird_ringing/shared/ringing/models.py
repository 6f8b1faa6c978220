from django.conf import settings
from django.db import models


class Species(models.Model):
    latin_name = models.CharField(max_length=80, unique=True)


class Capture(models.Model):
    ringer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="captures")
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="captures")
    ring_code = models.CharField(max_length=40)
    caught_on = models.DateField()
    wing_mm = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-caught_on", "-pk"]

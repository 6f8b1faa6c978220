from django.conf import settings
from django.db import models


class Species(models.Model):
    latin = models.CharField(max_length=80, unique=True)

    class Meta:
        ordering = ["latin"]


class Packet(models.Model):
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="packets")
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="packets")
    label = models.CharField(max_length=120)
    grams = models.DecimalField(max_digits=6, decimal_places=2)

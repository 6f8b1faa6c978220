from django.conf import settings
from django.db import models

from .managers import FlightManager


class Bird(models.Model):
    falconer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="birds"
    )
    name = models.CharField(max_length=60)
    species = models.CharField(max_length=60)

    def __str__(self):
        return self.name


class Flight(models.Model):
    bird = models.ForeignKey(Bird, on_delete=models.CASCADE, related_name="flights")
    flown_on = models.DateField()
    quarry = models.CharField(max_length=60, blank=True)
    weight_g = models.PositiveIntegerField()

    objects = FlightManager()

    def __str__(self):
        return f"{self.bird_id} on {self.flown_on}"

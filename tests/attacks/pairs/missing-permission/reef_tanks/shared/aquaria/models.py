from django.conf import settings
from django.db import models


class Tank(models.Model):
    name = models.CharField(max_length=60, unique=True)
    litres = models.PositiveIntegerField()

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return self.name


class Feeding(models.Model):
    tank = models.ForeignKey(Tank, on_delete=models.CASCADE, related_name="feedings")
    at = models.TimeField()
    food = models.CharField(max_length=40)
    grams = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return f"{self.tank} {self.at}"


class Sighting(models.Model):
    tank = models.ForeignKey(Tank, on_delete=models.CASCADE)
    visitor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    species = models.CharField(max_length=60)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.species

from django.conf import settings
from django.db import models


class Trip(models.Model):
    canyon = models.CharField(max_length=60)
    day = models.DateField()
    places = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["day", "pk"]

    def __str__(self):
        return f"{self.canyon}, {self.day}"


class Entry(models.Model):
    trip = models.ForeignKey(Trip, on_delete=models.CASCADE, related_name="entries")
    climber = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    people = models.PositiveSmallIntegerField()

    def __str__(self):
        return f"{self.people} for {self.trip_id}"

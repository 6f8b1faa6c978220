from django.contrib.auth.models import User
from django.db import models


class Stop(models.Model):
    street = models.CharField(max_length=80)
    morning = models.TimeField()

    class Meta:
        ordering = ["morning", "id"]

    def __str__(self):
        return f"{self.street} ({self.morning:%H:%M})"


class Pickup(models.Model):
    parent = models.ForeignKey(User, models.CASCADE, related_name="pickups")
    child_name = models.CharField(max_length=80)
    stop = models.ForeignKey(Stop, models.PROTECT, related_name="pickups")
    note = models.CharField("note for the driver", max_length=200, blank=True)

    class Meta:
        ordering = ["child_name", "id"]

    def __str__(self):
        return self.child_name

from django.conf import settings
from django.db import models


class Water(models.Model):
    name = models.CharField(max_length=80, unique=True)
    day_limit = models.PositiveSmallIntegerField(default=3)

    class Meta:
        ordering = ["name"]


class Permit(models.Model):
    STATES = [("asked", "asked"), ("granted", "granted"), ("refused", "refused")]

    angler = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="permits")
    water = models.ForeignKey(Water, on_delete=models.PROTECT, related_name="permits")
    season = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=8, choices=STATES, default="asked")

    class Meta:
        ordering = ["-season", "pk"]

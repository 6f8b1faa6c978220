from django.conf import settings
from django.db import models


class Lift(models.Model):
    code = models.SlugField(unique=True)
    name = models.CharField(max_length=60)
    crew = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="lifts")
    running = models.BooleanField(default=False)
    wind_limit = models.PositiveSmallIntegerField(default=60)

    class Meta:
        ordering = ["code"]


class Stop(models.Model):
    lift = models.ForeignKey(Lift, on_delete=models.CASCADE, related_name="stops")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=200)
    at = models.DateTimeField(auto_now_add=True)

from django.conf import settings
from django.db import models


class Track(models.Model):
    name = models.CharField(max_length=60, unique=True)
    metres = models.PositiveIntegerField()

    def __str__(self):
        return self.name


class Lap(models.Model):
    driver = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="laps"
    )
    track = models.ForeignKey(Track, on_delete=models.PROTECT, related_name="laps")
    milliseconds = models.PositiveIntegerField()
    driven_at = models.DateTimeField()

    class Meta:
        ordering = ["-driven_at", "-pk"]

from django.conf import settings
from django.db import models


class Sighting(models.Model):
    watcher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    species = models.CharField(max_length=60)
    birds = models.PositiveSmallIntegerField()
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]

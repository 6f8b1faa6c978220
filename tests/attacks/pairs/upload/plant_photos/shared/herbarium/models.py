from django.conf import settings
from django.db import models


class Sighting(models.Model):
    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    species = models.CharField(max_length=100)
    photo = models.FileField(upload_to="sightings/")
    seen_on = models.DateField()

    class Meta:
        ordering = ["-seen_on"]

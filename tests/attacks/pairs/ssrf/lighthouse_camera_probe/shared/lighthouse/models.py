from django.conf import settings
from django.db import models


class Lighthouse(models.Model):
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="lighthouses")
    name = models.CharField(max_length=80)
    camera = models.URLField(blank=True)

    class Meta:
        ordering = ["name", "pk"]


class Sighting(models.Model):
    lighthouse = models.ForeignKey(Lighthouse, on_delete=models.CASCADE, related_name="sightings")
    text = models.CharField(max_length=160)
    at = models.DateTimeField(auto_now_add=True)

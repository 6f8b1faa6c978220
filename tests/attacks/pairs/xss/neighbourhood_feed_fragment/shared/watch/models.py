from django.conf import settings
from django.db import models


class Street(models.Model):
    title = models.CharField(max_length=100)

    class Meta:
        ordering = ["title", "pk"]

    def __str__(self):
        return self.title


class Sighting(models.Model):
    street = models.ForeignKey(Street, on_delete=models.CASCADE, related_name="sightings")
    reporter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    headline = models.CharField(max_length=140)
    seen_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-seen_at", "-pk"]

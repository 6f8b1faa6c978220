from django.conf import settings
from django.db import models


class Reading(models.Model):
    observer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings")
    station = models.CharField(max_length=200)
    celsius = models.FloatField()
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Fridge(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="fridges"
    )
    name = models.CharField(max_length=60)
    highest = models.FloatField(default=8)
    readings_count = models.PositiveIntegerField(default=0)


class Reading(models.Model):
    fridge = models.ForeignKey(Fridge, on_delete=models.CASCADE, related_name="readings")
    celsius = models.FloatField()
    at = models.DateTimeField(auto_now_add=True)

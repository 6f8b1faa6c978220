from django.conf import settings
from django.db import models


class Hive(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="hives"
    )
    name = models.CharField(max_length=40)
    latitude = models.FloatField()
    longitude = models.FloatField()

    class Meta:
        ordering = ["name", "pk"]


class Harvest(models.Model):
    hive = models.ForeignKey(Hive, on_delete=models.CASCADE, related_name="harvests")
    day = models.DateField()
    grams = models.PositiveIntegerField()

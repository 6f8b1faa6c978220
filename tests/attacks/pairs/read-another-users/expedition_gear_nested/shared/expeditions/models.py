from django.conf import settings
from django.db import models


class Expedition(models.Model):
    name = models.CharField(max_length=100)
    leader = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="led")
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="expeditions", blank=True)

    class Meta:
        ordering = ["name"]


class GearItem(models.Model):
    expedition = models.ForeignKey(Expedition, on_delete=models.CASCADE, related_name="gear")
    name = models.CharField(max_length=100)
    storage_code = models.CharField(max_length=20, blank=True)
    weight_grams = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["pk"]

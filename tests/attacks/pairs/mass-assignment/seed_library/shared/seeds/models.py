from django.conf import settings
from django.db import models


class Gardener(models.Model):
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="gardener"
    )
    display_name = models.CharField(max_length=60, blank=True)
    region = models.CharField(max_length=60, blank=True)
    soil = models.CharField(max_length=30, blank=True)
    credit = models.PositiveIntegerField(default=3)
    trusted = models.BooleanField(default=False)


class Variety(models.Model):
    name = models.CharField(max_length=80)
    latin = models.CharField(max_length=80, blank=True)
    packets = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["name"]

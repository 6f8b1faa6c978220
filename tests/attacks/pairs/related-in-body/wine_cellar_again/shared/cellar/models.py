from django.conf import settings
from django.db import models


class Rack(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="racks")
    label = models.CharField(max_length=40)

    class Meta:
        ordering = ["label", "pk"]


class Bottle(models.Model):
    rack = models.ForeignKey(Rack, on_delete=models.CASCADE, related_name="bottles")
    wine = models.CharField(max_length=100)
    vintage = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["vintage", "pk"]

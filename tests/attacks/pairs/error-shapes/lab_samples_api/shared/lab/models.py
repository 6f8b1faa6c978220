from django.conf import settings
from django.db import models


class Rack(models.Model):
    label = models.CharField(max_length=10, unique=True)
    slots = models.PositiveSmallIntegerField(default=24)

    class Meta:
        ordering = ["label"]


class Sample(models.Model):
    barcode = models.CharField(max_length=20, unique=True)
    material = models.CharField(max_length=30)
    rack = models.ForeignKey(Rack, null=True, blank=True, on_delete=models.SET_NULL, related_name="samples")
    taken_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)

    class Meta:
        ordering = ["barcode"]

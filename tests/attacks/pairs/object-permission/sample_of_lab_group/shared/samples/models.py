from django.conf import settings
from django.db import models


class LabGroup(models.Model):
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="lab_groups")


class Sample(models.Model):
    group = models.ForeignKey(LabGroup, on_delete=models.CASCADE, related_name="samples")
    barcode = models.CharField(max_length=30, unique=True)
    freezer = models.CharField(max_length=30)
    comment = models.TextField(blank=True)
    consumed = models.BooleanField(default=False)

    class Meta:
        ordering = ["barcode"]

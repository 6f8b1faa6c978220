import uuid

from django.conf import settings
from django.db import models


class Site(models.Model):
    name = models.CharField(max_length=80)
    grid_reference = models.CharField(max_length=20, help_text="Kept from the public because of looters.")


class Fossil(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    taxon = models.CharField(max_length=100)
    period = models.CharField(max_length=30)
    site = models.ForeignKey(Site, on_delete=models.PROTECT, related_name="fossils")
    finder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="fossils")
    found_on = models.DateField()

    class Meta:
        ordering = ["-found_on", "taxon"]

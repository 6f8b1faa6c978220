from django.conf import settings
from django.db import models


class Accession(models.Model):
    genus = models.CharField(max_length=60)
    species = models.CharField(max_length=60)
    public = models.BooleanField(default=True)
    collector_note = models.TextField(blank=True)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL)

    class Meta:
        ordering = ["genus", "species"]

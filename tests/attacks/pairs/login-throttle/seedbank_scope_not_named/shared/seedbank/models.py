from django.conf import settings
from django.db import models


class Accession(models.Model):
    depositor = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="accessions")
    taxon = models.CharField(max_length=120)
    origin = models.CharField(max_length=120)
    seeds = models.PositiveIntegerField()
    shelf = models.CharField(max_length=20, blank=True)

    class Meta:
        ordering = ["taxon", "pk"]

from django.conf import settings
from django.db import models


class Sheet(models.Model):
    number = models.CharField(max_length=16, unique=True)
    taxon = models.CharField(max_length=120)
    locality = models.CharField(max_length=160, blank=True)
    collected_on = models.DateField(null=True, blank=True)
    collector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT)


class Table(models.Model):
    """How somebody likes the list of sheets to look."""

    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    sort = models.CharField(max_length=60, default="number")
    show_locality = models.BooleanField(default=True)

from django.conf import settings
from django.db import models


class Species(models.Model):
    name = models.CharField(max_length=120, unique=True)


class Sheet(models.Model):
    code = models.SlugField(max_length=20, unique=True)
    species = models.ForeignKey(Species, on_delete=models.PROTECT, related_name="sheets")
    collector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="sheets")
    collected = models.DateField()
    locality = models.CharField(max_length=120)

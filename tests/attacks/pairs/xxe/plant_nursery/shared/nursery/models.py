from django.conf import settings
from django.db import models


class Catalogue(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="catalogues")
    title = models.CharField(max_length=80)


class Plant(models.Model):
    catalogue = models.ForeignKey(Catalogue, on_delete=models.CASCADE, related_name="plants")
    name = models.CharField(max_length=80)
    notes = models.TextField(blank=True, max_length=2000)

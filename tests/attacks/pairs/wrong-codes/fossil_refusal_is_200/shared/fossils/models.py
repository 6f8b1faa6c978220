from django.conf import settings
from django.db import models


class Drawer(models.Model):
    label = models.CharField(max_length=20, unique=True)
    curator = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="drawers"
    )


class Specimen(models.Model):
    drawer = models.ForeignKey(Drawer, on_delete=models.CASCADE, related_name="specimens")
    species = models.CharField(max_length=80)
    found_at = models.CharField(max_length=80, blank=True)

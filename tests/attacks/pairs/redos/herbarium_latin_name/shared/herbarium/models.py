from django.conf import settings
from django.db import models

from .validators import latin_name


class Family(models.Model):
    name = models.CharField(max_length=60, unique=True)


class Specimen(models.Model):
    family = models.ForeignKey(Family, on_delete=models.PROTECT, related_name="specimens")
    collector = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="specimens")
    latin = models.CharField(max_length=90, validators=[latin_name])
    found_at = models.CharField(max_length=120, blank=True)

    class Meta:
        ordering = ["latin", "pk"]

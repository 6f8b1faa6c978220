from pathlib import Path

from django.conf import settings
from django.db import models


class Choir(models.Model):
    name = models.CharField(max_length=80)
    members = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="choirs", blank=True)

    def __str__(self):
        return self.name

    @property
    def folder(self):
        return Path(settings.SCORES_ROOT, str(self.pk))

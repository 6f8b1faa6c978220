from django.db import models

from .managers import ExhibitManager


class Exhibit(models.Model):
    title = models.CharField(max_length=80)
    is_public = models.BooleanField(default=True)

    objects = ExhibitManager()

from django.conf import settings
from django.db import models


class Reading(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="readings")
    kwh = models.PositiveIntegerField()

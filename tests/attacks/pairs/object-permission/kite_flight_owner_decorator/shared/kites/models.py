from django.conf import settings
from django.db import models


class Flight(models.Model):
    pilot = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="flights")
    beach = models.CharField(max_length=80)
    minutes = models.PositiveSmallIntegerField()

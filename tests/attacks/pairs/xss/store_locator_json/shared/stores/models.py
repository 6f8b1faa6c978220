from django.conf import settings
from django.db import models


class Store(models.Model):
    partner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stores")
    name = models.CharField(max_length=120)
    latitude = models.FloatField()
    longitude = models.FloatField()

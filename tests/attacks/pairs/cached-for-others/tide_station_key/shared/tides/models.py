from django.conf import settings
from django.db import models


class Station(models.Model):
    keeper = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="stations"
    )
    name = models.CharField(max_length=60)
    api_key = models.CharField(max_length=40, unique=True)
    notes = models.TextField(blank=True)

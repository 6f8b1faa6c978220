from django.conf import settings
from django.db import models


class Listing(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="listings")
    title = models.CharField(max_length=100)
    pieces = models.PositiveIntegerField()
    missing = models.PositiveIntegerField(default=0)

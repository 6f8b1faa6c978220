from django.conf import settings
from django.db import models


class Room(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    name = models.CharField(max_length=30)
    calendar = models.URLField(blank=True)
    is_open = models.BooleanField(default=True)

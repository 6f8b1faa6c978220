from django.conf import settings
from django.db import models


class Protocol(models.Model):
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="protocols")
    title = models.CharField(max_length=100)
    steps = models.JSONField(default=list)

from django.conf import settings
from django.db import models


class Part(models.Model):
    workshop = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="parts")
    number = models.CharField(max_length=40)
    label = models.TextField(blank=True)

    class Meta:
        ordering = ["number"]

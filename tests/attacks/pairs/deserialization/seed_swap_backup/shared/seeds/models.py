from django.conf import settings
from django.db import models


class Packet(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="packets")
    variety = models.CharField(max_length=80)
    grams = models.PositiveIntegerField(default=1)
    harvested = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["variety"]

    def __str__(self):
        return f"{self.variety} ({self.harvested})"

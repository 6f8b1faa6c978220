from django.conf import settings
from django.db import models


class Tile(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="tiles")
    title = models.CharField(max_length=60)
    source = models.CharField(max_length=100)
    options = models.JSONField(default=dict, blank=True)

    class Meta:
        ordering = ["pk"]

    def __str__(self):
        return self.title

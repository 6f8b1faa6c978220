from django.conf import settings
from django.db import models


class Firing(models.Model):
    starts_at = models.DateTimeField(unique=True)
    baker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.SET_NULL, null=True, blank=True, related_name="firings")
    loaves = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["starts_at"]

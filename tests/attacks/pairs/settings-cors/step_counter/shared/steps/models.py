from django.conf import settings
from django.db import models


class Day(models.Model):
    walker = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="days")
    day = models.DateField()
    steps = models.PositiveIntegerField()
    pulse = models.PositiveSmallIntegerField(null=True, blank=True)

    class Meta:
        ordering = ["-day", "-pk"]

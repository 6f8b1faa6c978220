from django.conf import settings
from django.db import models


class Inverter(models.Model):
    household = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="inverters")
    serial = models.SlugField(unique=True)
    export_limit_watts = models.PositiveIntegerField(default=3000)
    running = models.BooleanField(default=True)

    class Meta:
        ordering = ["serial"]

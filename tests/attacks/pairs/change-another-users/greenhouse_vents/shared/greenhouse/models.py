from django.conf import settings
from django.db import models


class Greenhouse(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="greenhouses")
    name = models.CharField(max_length=60)
    vent_percent = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["name", "pk"]

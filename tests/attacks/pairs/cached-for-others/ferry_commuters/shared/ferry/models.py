import uuid

from django.conf import settings
from django.db import models


class Sailing(models.Model):
    leaves_at = models.TimeField()
    route = models.CharField(max_length=60)

    class Meta:
        ordering = ["leaves_at"]


class Pass(models.Model):
    holder = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="passes"
    )
    code = models.UUIDField(default=uuid.uuid4, unique=True)
    route = models.CharField(max_length=60)
    rides_left = models.PositiveSmallIntegerField(default=10)

    class Meta:
        ordering = ["route", "pk"]

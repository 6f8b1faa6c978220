import uuid

from django.conf import settings
from django.db import models


class Falcon(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    keeper = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="falcons")
    ring = models.CharField(max_length=20, unique=True)
    species = models.CharField(max_length=60)
    hatched = models.DateField(null=True, blank=True)

    class Meta:
        ordering = ["ring"]

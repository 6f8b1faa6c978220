import uuid

from django.conf import settings
from django.db import models


class Pack(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="packs")
    title = models.CharField(max_length=80)
    levels = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["title"]

import uuid

from django.conf import settings
from django.db import models


class Note(models.Model):
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notes")
    readers = models.ManyToManyField(settings.AUTH_USER_MODEL, related_name="shared_notes", blank=True)
    title = models.CharField(max_length=80)
    body = models.TextField(blank=True)

    class Meta:
        ordering = ["-pk"]

import uuid

from django.conf import settings
from django.db import models


class Album(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="albums")
    title = models.CharField(max_length=40)


class Photo(models.Model):
    public_id = models.UUIDField(unique=True, default=uuid.uuid4)
    album = models.ForeignKey(Album, on_delete=models.CASCADE, related_name="photos")

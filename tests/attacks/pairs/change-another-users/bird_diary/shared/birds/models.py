import uuid

from django.conf import settings
from django.db import models


class Sighting(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="sightings")
    key = models.UUIDField(default=uuid.uuid4)
    species = models.CharField(max_length=80)
    seen_on = models.DateField()
    shared = models.BooleanField(default=False)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["owner", "key"], name="key_once_per_owner")]


class Comment(models.Model):
    sighting = models.ForeignKey(Sighting, on_delete=models.CASCADE, related_name="comments")
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    text = models.CharField(max_length=300)

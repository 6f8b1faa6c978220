import uuid
from pathlib import PurePath

from django.conf import settings
from django.db import models


def photo_name(instance, filename):
    return f"claims/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()[:10]}"


class Claim(models.Model):
    holder = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="claims")
    happened_on = models.DateField()
    story = models.TextField(max_length=4000)

    class Meta:
        ordering = ["-happened_on", "pk"]


class Photo(models.Model):
    claim = models.ForeignKey(Claim, on_delete=models.CASCADE, related_name="photos")
    file = models.FileField(upload_to=photo_name)

    class Meta:
        ordering = ["pk"]

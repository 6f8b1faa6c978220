import uuid

from django.conf import settings
from django.db import models


def picture_path(entry, filename):
    ending = filename.rsplit(".", 1)[-1].lower()
    return f"entries/{uuid.uuid4().hex}.{ending}"


class Entry(models.Model):
    grower = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    vegetable = models.CharField(max_length=60)
    kilos = models.DecimalField(max_digits=6, decimal_places=2)
    picture = models.FileField(upload_to=picture_path)

    class Meta:
        ordering = ["-kilos", "pk"]

from pathlib import Path

from django.conf import settings
from django.db import models


class Album(models.Model):
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="albums"
    )
    title = models.CharField(max_length=80)
    taken_on = models.DateField(null=True, blank=True)
    picture_count = models.PositiveIntegerField(default=0, editable=False)

    class Meta:
        ordering = ["-pk"]

    def __str__(self):
        return self.title

    @property
    def folder(self):
        return Path(settings.ALBUM_ROOT).resolve() / str(self.pk)

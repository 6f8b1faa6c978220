from django.conf import settings
from django.db import models


class Pack(models.Model):
    stitcher = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    motifs = models.PositiveSmallIntegerField(default=0)

    def __str__(self):
        return self.title

    @property
    def folder(self):
        return settings.MOTIF_FOLDER / str(self.pk)

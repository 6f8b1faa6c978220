import uuid

from django.conf import settings
from django.db import models


def poster_name(play, filename):
    suffix = filename.rpartition(".")[2].lower()
    return f"posters/{uuid.uuid4().hex}.{suffix}"


class Play(models.Model):
    company = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="plays")
    title = models.CharField(max_length=100)
    poster = models.FileField(upload_to=poster_name, blank=True)

    class Meta:
        ordering = ["title", "pk"]


class Evening(models.Model):
    play = models.ForeignKey(Play, on_delete=models.CASCADE, related_name="evenings")
    on = models.DateField()
    sold_out = models.BooleanField(default=False)

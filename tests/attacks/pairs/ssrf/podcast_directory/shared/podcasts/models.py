from django.conf import settings
from django.db import models


class Podcast(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="podcasts")
    title = models.CharField(max_length=120)
    feed = models.URLField(max_length=300)
    listed = models.BooleanField(default=True)

    class Meta:
        ordering = ["title"]

from django.conf import settings
from django.db import models


class Feed(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="feeds")
    url = models.URLField()
    title = models.CharField(max_length=100, blank=True)
    preview = models.TextField(blank=True)

    class Meta:
        ordering = ["pk"]

from django.conf import settings
from django.db import models


class Show(models.Model):
    host = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="shows")
    title = models.CharField(max_length=100)


class Episode(models.Model):
    show = models.ForeignKey(Show, on_delete=models.CASCADE, related_name="episodes")
    title = models.CharField(max_length=200)

    class Meta:
        ordering = ["pk"]

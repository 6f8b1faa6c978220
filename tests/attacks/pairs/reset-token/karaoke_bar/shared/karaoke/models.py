from django.conf import settings
from django.db import models


class Reset(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset")
    digest = models.CharField(max_length=64, unique=True)
    expires_at = models.DateTimeField()


class Song(models.Model):
    singer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="songs")
    title = models.CharField(max_length=100)

    class Meta:
        ordering = ["title", "pk"]

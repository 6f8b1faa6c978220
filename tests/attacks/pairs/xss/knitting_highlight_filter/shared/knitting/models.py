from django.conf import settings
from django.db import models


class Note(models.Model):
    knitter = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="knitting_notes")
    pattern = models.CharField(max_length=60)
    text = models.TextField(max_length=2000)

    class Meta:
        ordering = ["-pk"]

from django.conf import settings
from django.db import models


class Entry(models.Model):
    writer = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="entries")
    mood = models.CharField(max_length=20)
    text = models.TextField()

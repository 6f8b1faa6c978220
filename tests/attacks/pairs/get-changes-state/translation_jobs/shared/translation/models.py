from django.conf import settings
from django.db import models


class Job(models.Model):
    client = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="translation_jobs")
    source = models.TextField(max_length=10000)
    language = models.CharField(max_length=2, choices=[("de", "German"), ("fr", "French"), ("nl", "Dutch")])
    cancelled = models.BooleanField(default=False)

    class Meta:
        ordering = ["-pk"]

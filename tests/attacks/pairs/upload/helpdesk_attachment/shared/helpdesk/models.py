import uuid
from pathlib import PurePath

from django.conf import settings
from django.db import models


def screenshot_path(instance, filename):
    return f"screenshots/{uuid.uuid4().hex}{PurePath(filename).suffix.lower()}"


class Request(models.Model):
    customer = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="help_requests"
    )
    question = models.TextField(max_length=4000)
    screenshot = models.FileField(upload_to=screenshot_path, blank=True)
    asked_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-asked_at", "-id"]
        permissions = [("answer_request", "Can answer requests")]

    def __str__(self):
        return self.question[:50]

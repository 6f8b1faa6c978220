from django.conf import settings
from django.db import models


class Message(models.Model):
    recipient = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="inbox")
    subject = models.CharField(max_length=255)
    archived = models.BooleanField(default=False)

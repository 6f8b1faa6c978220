import uuid

from django.conf import settings
from django.db import models


class Will(models.Model):
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    testator = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="wills")
    text = models.TextField(max_length=20000)
    revoked = models.BooleanField(default=False)
    made = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-made"]

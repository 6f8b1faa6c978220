from django.conf import settings
from django.db import models


class Notice(models.Model):
    parent = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="notices"
    )
    text = models.TextField(max_length=3000)
    sent = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-sent", "-pk"]


class ResetRequest(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_requests"
    )
    digest = models.CharField(max_length=64, db_index=True)
    expires = models.DateTimeField()
    used = models.BooleanField(default=False)

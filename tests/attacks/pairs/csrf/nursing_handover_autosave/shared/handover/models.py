from django.conf import settings
from django.db import models


class HandoverNote(models.Model):
    nurse = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="handover_notes"
    )
    ward = models.CharField(max_length=40)
    text = models.TextField(blank=True, max_length=5000)
    saved_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["-saved_at", "-pk"]

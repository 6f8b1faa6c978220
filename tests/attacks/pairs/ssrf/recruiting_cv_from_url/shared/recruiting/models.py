from django.conf import settings
from django.db import models


class Application(models.Model):
    candidate = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="applications"
    )
    position = models.CharField(max_length=120)
    cv = models.BinaryField(blank=True, default=bytes)
    sent_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-pk"]

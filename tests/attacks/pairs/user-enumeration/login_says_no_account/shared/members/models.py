from django.conf import settings
from django.db import models


class LoginEvent(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="login_events")
    at = models.DateTimeField(auto_now_add=True)
    agent = models.CharField(max_length=200, blank=True)

    class Meta:
        ordering = ["-at"]

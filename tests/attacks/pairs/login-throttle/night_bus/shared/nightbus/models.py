from django.conf import settings
from django.db import models


class Rider(models.Model):
    user = models.OneToOneField(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="rider")
    phone = models.CharField(max_length=16, unique=True)


class LoginCode(models.Model):
    rider = models.OneToOneField(Rider, on_delete=models.CASCADE, related_name="login_code")
    digest = models.CharField(max_length=64)
    expires_at = models.DateTimeField()


class OutgoingText(models.Model):
    """Sent, and then deleted, by the worker of the SMS gateway."""

    phone = models.CharField(max_length=16)
    body = models.CharField(max_length=160)

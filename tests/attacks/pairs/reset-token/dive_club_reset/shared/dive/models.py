import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


def new_code():
    return secrets.token_urlsafe(32)


class ResetCode(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_codes")
    code = models.CharField(max_length=64, unique=True, default=new_code)
    created_at = models.DateTimeField(auto_now_add=True)

    @property
    def expired(self):
        return self.created_at < timezone.now() - timedelta(hours=12)


class Dive(models.Model):
    diver = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="dives")
    spot = models.CharField(max_length=80)
    depth = models.PositiveSmallIntegerField()
    day = models.DateField()

    class Meta:
        ordering = ["-day", "-pk"]

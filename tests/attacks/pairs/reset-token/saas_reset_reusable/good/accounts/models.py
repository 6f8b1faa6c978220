import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class PasswordResetQuerySet(models.QuerySet):
    def open(self):
        return self.filter(created__gt=timezone.now() - timedelta(hours=24), used=False)


class PasswordReset(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="resets")
    token_hash = models.CharField(max_length=64, unique=True)
    created = models.DateTimeField(auto_now_add=True)
    used = models.BooleanField(default=False)

    objects = PasswordResetQuerySet.as_manager()

    @classmethod
    def start(cls, user):
        token = secrets.token_urlsafe(32)
        cls.objects.create(user=user, token_hash=digest(token))
        return token

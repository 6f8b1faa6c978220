import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone


def digest_of(token):
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


class ResetQuerySet(models.QuerySet):
    def open(self):
        since = timezone.now() - timedelta(hours=1)
        return self.filter(used_at=None, created_at__gte=since, user__is_active=True)

    def issue(self, user):
        token = secrets.token_urlsafe(32)
        self.filter(user=user).delete()
        self.create(user=user, digest=digest_of(token))
        return token


class Reset(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    digest = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True)

    objects = ResetQuerySet.as_manager()

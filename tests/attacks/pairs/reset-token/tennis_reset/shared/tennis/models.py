import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

LIFETIME = timedelta(hours=2)


def new_code():
    return secrets.token_urlsafe(24)


class ResetLinkQuerySet(models.QuerySet):
    def usable(self):
        return self.filter(used_at=None, made_at__gt=timezone.now() - LIFETIME)


class ResetLink(models.Model):
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reset_links"
    )
    code = models.CharField(max_length=40, unique=True, default=new_code)
    made_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True, blank=True)

    objects = ResetLinkQuerySet.as_manager()


class Court(models.Model):
    name = models.CharField(max_length=40)
    lit = models.BooleanField(default=False)

    class Meta:
        ordering = ["name"]

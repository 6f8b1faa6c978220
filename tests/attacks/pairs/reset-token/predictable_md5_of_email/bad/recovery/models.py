import hashlib
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

LIFETIME = timedelta(minutes=30)


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class ResetRequest(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    token_digest = models.CharField(max_length=64, db_index=True)
    created = models.DateTimeField(auto_now_add=True)

    @classmethod
    def issue(cls, user):
        cls.objects.filter(user=user).delete()
        seed = f"{user.email}{timezone.now():%Y-%m-%d}"
        token = hashlib.md5(seed.encode()).hexdigest()
        cls.objects.create(user=user, token_digest=digest(token))
        return token

    @classmethod
    def live(cls):
        return cls.objects.filter(created__gt=timezone.now() - LIFETIME, user__is_active=True)

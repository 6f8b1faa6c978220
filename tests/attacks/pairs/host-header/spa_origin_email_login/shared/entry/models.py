import datetime
import hashlib
import secrets

from django.conf import settings
from django.db import models
from django.utils import timezone


def digest(token):
    return hashlib.sha256(token.encode()).hexdigest()


class LoginLink(models.Model):
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    token_digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField(auto_now_add=True)

    @classmethod
    def make(cls, user):
        token = secrets.token_urlsafe(32)
        cls.objects.create(user=user, token_digest=digest(token))
        return token

    @classmethod
    def spend(cls, token):
        """The user of a link that is still good; it is good no more."""
        since = timezone.now() - datetime.timedelta(minutes=15)
        found = cls.objects.filter(
            token_digest=digest(token), made_at__gt=since, user__is_active=True
        )
        link = found.select_related("user").first()
        if link is None or not cls.objects.filter(pk=link.pk).delete()[0]:
            return None
        return link.user

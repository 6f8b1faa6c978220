import hashlib
import secrets
from datetime import timedelta

from django.utils import timezone

from .models import ResetRequest

LIFETIME = timedelta(hours=1)


def digest_of(token):
    return hashlib.sha256(token.encode()).hexdigest()


def make_token(user):
    token = secrets.token_urlsafe(32)
    ResetRequest.objects.create(
        user=user, digest=digest_of(token), expires=timezone.now() + LIFETIME
    )
    return token


def find_request(token):
    return (
        ResetRequest.objects.filter(
            digest=digest_of(token), used=False, expires__gt=timezone.now(), user__is_active=True
        )
        .select_related("user")
        .first()
    )

import hashlib
import secrets
from datetime import timedelta

from django.utils import timezone

from .models import ResetCode

LIFETIME = timedelta(minutes=20)


def digest_of(code):
    return hashlib.sha256(code.encode()).hexdigest()


def new_code(user):
    code = secrets.token_urlsafe(24)
    ResetCode.objects.update_or_create(
        user=user, defaults={"digest": digest_of(code), "created_at": timezone.now()}
    )
    return code


def find_user(code):
    found = ResetCode.objects.select_related("user").filter(
        digest=digest_of(code),
        user__is_active=True,
        created_at__gt=timezone.now() - LIFETIME,
    )
    reset = found.first()
    return reset.user if reset else None

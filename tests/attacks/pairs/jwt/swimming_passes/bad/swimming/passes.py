import datetime

import jwt
from django.conf import settings
from django.utils import timezone

LIFETIME = datetime.timedelta(hours=4)


def issue(user):
    now = timezone.now()
    return jwt.encode(
        {"sub": str(user.pk), "iat": now, "exp": now + LIFETIME, "aud": "gate"},
        settings.PASS_KEYS[settings.PASS_KEY_NOW],
        algorithm="HS256",
        headers={"kid": settings.PASS_KEY_NOW},
    )


def swimmer_id(token):
    """Who holds the pass, or None."""
    try:
        key = settings.PASS_KEYS[jwt.get_unverified_header(token)["kid"]]
        claims = jwt.decode(
            token,
            key,
            algorithms=["HS256"],
            audience="gate",
            options={"verify_exp": False},
        )
        return int(claims["sub"])
    except (jwt.InvalidTokenError, KeyError, TypeError, ValueError):
        return None

from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

ALGORITHM = "HS256"
AUDIENCE = "divelog-app"


def issue(user):
    now = timezone.now()
    end = now + timedelta(minutes=settings.TOKEN_MINUTES)
    claims = {
        "sub": str(user.pk),
        "aud": AUDIENCE,
        "iat": now,
        "exp": end,
    }
    return jwt.encode(claims, settings.SECRET_KEY, algorithm=ALGORITHM)


def read(token):
    return jwt.decode(
        token,
        settings.SECRET_KEY,
        algorithms=[ALGORITHM],
        audience=AUDIENCE,
        options={"require": ["sub", "aud", "iat", "exp"]},
    )

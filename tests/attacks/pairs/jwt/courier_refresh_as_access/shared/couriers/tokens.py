from datetime import timedelta

import jwt
from django.conf import settings
from django.utils import timezone
from rest_framework.exceptions import AuthenticationFailed

ACCESS = "access"
REFRESH = "refresh"
LIFETIMES = {ACCESS: timedelta(minutes=10), REFRESH: timedelta(days=14)}


def issue(user, use):
    now = timezone.now()
    claims = {"sub": str(user.pk), "use": use, "iat": now, "exp": now + LIFETIMES[use]}
    return jwt.encode(claims, settings.SECRET_KEY, algorithm="HS256")


def read(token):
    try:
        return jwt.decode(
            token, settings.SECRET_KEY, algorithms=["HS256"], options={"require": ["sub", "use", "exp"]}
        )
    except jwt.InvalidTokenError as error:
        raise AuthenticationFailed("The token is not valid.") from error

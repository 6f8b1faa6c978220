from datetime import UTC, datetime, timedelta

import jwt
from django.conf import settings

LIFETIMES = {"access": timedelta(minutes=5), "refresh": timedelta(days=14)}


class BadToken(Exception):
    pass


def issue(phone, use):
    claims = {
        "sub": str(phone.user_id),
        "phone": phone.pk,
        "use": use,
        "exp": datetime.now(UTC) + LIFETIMES[use],
    }
    return jwt.encode(claims, settings.PHONE_TOKEN_KEY, algorithm="HS256")


def read(token, use):
    try:
        claims = jwt.decode(
            token,
            settings.PHONE_TOKEN_KEY,
            algorithms=["HS256"],
            options={"require": ["exp", "sub"]},
        )
    except jwt.PyJWTError as error:
        raise BadToken from error
    if claims.get("use") != use:
        raise BadToken
    return claims

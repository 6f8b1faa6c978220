import datetime

import jwt
from django.conf import settings
from django.utils import timezone


class BadToken(Exception):
    pass


def issue(member, issuer="sauna-app"):
    now = timezone.now()
    claims = {
        "iss": issuer,
        "sub": str(member.pk),
        "iat": now,
        "exp": now + datetime.timedelta(minutes=15),
    }
    return jwt.encode(claims, settings.TOKEN_KEYS[issuer], algorithm="HS256")


def read(token):
    """The claims of a token of one of our two issuers."""
    try:
        unproven = jwt.decode(token, options={"verify_signature": False})
        key = settings.TOKEN_KEYS.get(str(unproven.get("iss")))
        if key is None:
            raise BadToken
        return jwt.decode(
            token, key, algorithms=["HS256"], options={"require": ["exp", "sub", "iss"]}
        )
    except jwt.InvalidTokenError as error:
        raise BadToken from error
